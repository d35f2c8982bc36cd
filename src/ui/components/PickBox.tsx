import { useEffect, useRef } from 'react';
import styles from './PickBox.module.css';

type PickBoxProps = {
  /** What it picks, for those who don't see where it stands. */
  label: string;
  /** `some`: of what it stands for, a part. */
  picked: boolean | 'some';
  onPick: () => void;
};

/** The checkbox that picks one row, or all that it stands for: half ticked where some of them are. */
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
