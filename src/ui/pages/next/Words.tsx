import type { ReactNode } from 'react';
import type { Comparison } from '@/core/returns/next.ts';
import { reservations } from './in-words.ts';
import styles from './next.module.css';

/** What a comparison comes to, and what to mind about its articles. */
export function Words({ comparison, children }: { comparison: Comparison; children: ReactNode }) {
  const sentences = reservations(comparison);
  return (
    <div className={styles.words}>
      <p>{children}</p>
      {sentences.length > 0 && <p className={styles.reservations}>{sentences.join(' ')}</p>}
    </div>
  );
}
