import type { Figures } from '@/core/returns/portfolio.ts';
import { projection as text } from '../../i18n/projection.ts';
import { basisSentences } from '../portfolio/figures.ts';
import styles from './explained.module.css';

/** What a projection rests on, or why there is none, sentence by sentence. */
export function BasisList({ figures }: { figures: Figures | null }) {
  const sentences = basisSentences(figures);
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{text.basis}</h3>
      <ul className={styles.basis}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
