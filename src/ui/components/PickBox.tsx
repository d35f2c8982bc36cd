import { useEffect, useRef } from 'react';
import styles from './PickBox.module.css';

type PickBoxProps = {
  /** What it picks, for those who can't see its place. */
  label: string;
  /** `some`: part of what it stands for. */
  picked: boolean | 'some';
  onPick: () => void;
};

/** The checkbox that picks one row, or several: half ticked if only some of them are picked. */
export function PickBox({ label, picked, onPick }: PickBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = picked === 'some';
  }, [picked]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={styles.box}
      aria-label={label}
      checked={picked === true}
      onChange={onPick}
    />
  );
}
