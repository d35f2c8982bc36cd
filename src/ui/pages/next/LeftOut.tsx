import type { Comparison } from '@/core/returns/next.ts';
import styles from './next.module.css';
import { leftOutInWords } from './words.ts';

/** The articles that a comparison lacks, with the reasons. */
export function LeftOut({ comparison }: { comparison: Comparison }) {
  const sentences = leftOutInWords(comparison);
  return sentences.length === 0 ? null : <p className={styles.leftOut}>{sentences.join(' ')}</p>;
}
