import { type ReactNode, useId } from 'react';
import { useHeldFocus } from '../use-held-focus.ts';
import styles from './Panel.module.css';

type PanelProps = { title: string; id?: string; actions?: ReactNode; note?: ReactNode; children: ReactNode };

/** A titled region of a page. */
export function Panel({ title, id, actions, note, children }: PanelProps) {
  const heading = useId();
  const heldFocus = useHeldFocus();
  return (
    <section {...heldFocus} className={styles.panel} aria-labelledby={heading} {...(id && { id })}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

/** Nothing here yet, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children}
    </div>
  );
}

/** A page's heading, focused when a route brings it up. */
export function PageHead({ title, note, actions }: { title: string; note?: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles.pageHead}>
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {note && <div className={styles.note}>{note}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
