import { type Day, type DayRange, firstDayOf } from '../calendar.ts';
import type { OpeningBalance } from './balance.ts';

/**
 * A balance as it counts now: `counts`; `replaced` by statements that cover all of its days; `older` if newer ones
 * restate all of it; `within` if a total over a longer time includes the whole month. Figures that don't count are
 * null; a program's month is reduced by its articles' months.
 */
export type Opening = {
  balance: OpeningBalance;
  state: 'counts' | 'replaced' | 'older' | 'within';
  /** The day its article was published, as known now; null if not known, or without an article. */
  publishedOn: Day | null;
  firstOrder: number | null;
  recurring: number | null;
  conversions: number | null;
};

export const openingFields = ['firstOrder', 'recurring', 'conversions'] as const;
export type OpeningField = (typeof openingFields)[number];

export const noFigures = { firstOrder: null, recurring: null, conversions: null };

/** True where any figure is given. */
export function hasFigures(figures: Pick<Opening, OpeningField>): boolean {
  return openingFields.some((field) => figures[field] !== null);
}

/** The last day that some balances reach; undefined where there is none. */
export function lastAsOf(openings: readonly Opening[]): Day | undefined {
  return openings
    .map(({ balance }) => balance.asOf)
    .sort()
    .at(-1);
}

/**
 * The days on which an article's money is within a balance (null or '': money without an article). For the
 * article's own money, a total reaches back to the beginning of time; money without an article can't be in it
 * from before the article was published.
 */
export function daysOf({ balance, publishedOn }: Opening, articleId: string | null): DayRange {
  const { month, asOf } = balance;
  if (month !== null) return { from: firstDayOf(month), to: asOf };
  return { from: articleId ? '' : (publishedOn ?? ''), to: asOf };
}

/** True for a balance that covers the rows of a program. */
export function isOf({ balance }: Opening, programId: string): boolean {
  return balance.programId === null || balance.programId === programId;
}
