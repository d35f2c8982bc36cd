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

type StatProps = {
  name: ReactNode;
  /** What explains it: a part of its own, since it is not there in a first frame. */
  help?: ReactNode;
  note?: ReactNode;
  children: ReactNode;
};

/** One key figure: its name, its value, and a line about it. */
export function Stat({ name, help, note, children }: StatProps) {
  return (
    <div className={styles.stat}>
      <dt className={styles.name}>
        {name}
        {help}
      </dt>
      <dd className={styles.value}>{children}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
