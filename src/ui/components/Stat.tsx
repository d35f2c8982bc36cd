import type { ReactNode } from 'react';
import styles from './Stat.module.css';

/** A row of key figures. */
export function Stats({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label}>
      <dl className={styles.stats}>{children}</dl>
    </section>
  );
}

/** One key figure: its name, its value, and a line about it. */
export function Stat({ name, note, children }: { name: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.stat}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
