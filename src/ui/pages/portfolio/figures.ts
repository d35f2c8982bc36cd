import type { ArticleReturns, Figures } from '@/core/returns/portfolio.ts';
import { formatDay } from '../../format.ts';
import { basis } from '../../i18n/basis.ts';

/** What parts of a screen about one article are handed: `target` is an hourly rate, minor units of `currency`. */
export type ArticleProps = { row: ArticleReturns; currency: string; target: number | null };

/** What an article's projection rests on, as sentences; none until it was computed. */
export function basisSentences(figures: Figures | null): string[] {
  return (figures?.basis ?? []).map((part) => basis.sentence(part, formatDay));
}
