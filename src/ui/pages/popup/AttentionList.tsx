import { useId } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { popup as text } from '../../i18n/popup.ts';
import type { Task } from './attention.ts';
import styles from './popup.module.css';

/** What needs the author, each a link to where it is done. */
export function AttentionList({ tasks }: { tasks: readonly Task[] }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.label}>
        {text.attention}
      </h2>
      {tasks.length === 0 ? (
        <p className={styles.well}>
          <Icon name="check" /> {text.allWell}
        </p>
      ) : (
        <ul className={styles.tasks}>
          {tasks.map(({ id, name, help, href }) => (
            <li key={id}>
              <a href={href} target="_blank" rel="noreferrer">
                <span>
                  <span className={styles.task}>{name}</span>
                  <span className={styles.help}>{help}</span>
                </span>
                <Icon name="right" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
