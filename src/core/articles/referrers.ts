import type { Day } from '../calendar.ts';
import { sum } from '../sums.ts';

/** Readers of a publication who came from one site, over some days; a source gives only the largest. */
export type Referrer = {
  /** `keyOf(publicationId, from, to, domain)`. */
  id: string;
  publicationId: string;
  from: Day;
  to: Day;
  /** Null: not known where from. */
  domain: string | null;
  views: number;
};

/** Views by domain, the largest first. The rows' days must not overlap, so that they add up. */
export function referrerTotals(rows: readonly Referrer[]): { domain: string | null; views: number }[] {
  return [...Map.groupBy(rows, ({ domain }) => domain)]
    .map(([domain, own]) => ({ domain, views: sum(own.map(({ views }) => views)) }))
    .sort((a, b) => b.views - a.views || ((a.domain ?? '') < (b.domain ?? '') ? -1 : 1));
}
