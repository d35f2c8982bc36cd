import { useEffect, useRef } from 'react';
import { labelling as text } from '../../i18n/labelling.ts';
import styles from './labels.module.css';
import type { Selection } from './use-selection.ts';

type PickProps = { id: string; title: string; isPicked: boolean; onPick: (id: string) => void };

/** The checkbox that picks one article. */
export function Pick({ id, title, isPicked, onPick }: PickProps) {
  return (
    <input
      type="checkbox"
      className={styles.pick}
      aria-label={text.pick(title)}
      checked={isPicked}
      onChange={() => onPick(id)}
    />
  );
}

/** The checkbox that picks all articles shown; half ticked where some are. */
export function PickAll({ selection }: { selection: Selection }) {
  const box = useRef<HTMLInputElement>(null);
  const isSome = selection.picked.size > 0 && !selection.isAll;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={styles.pick}
      aria-label={text.pickAll}
      checked={selection.isAll}
      onChange={selection.toggleAll}
    />
  );
}
