import type { Ahead } from '../returns/ahead.ts';
import type { ExpectedMonth } from './chart.ts';

/** The nearest months ahead without new articles; none where they are not known in `currency`. */
export function expectedMonths(ahead: Ahead | null, currency: string, most: number): ExpectedMonth[] {
  if (!ahead || ahead.currency !== currency) return [];
  const stopping = ahead.paces.find(({ perMonth }) => perMonth === 0);
  return (stopping?.months ?? []).slice(0, most).map(({ month, income }) => ({ month, ...income }));
}
