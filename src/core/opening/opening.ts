import type { Day } from '../calendar.ts';
import type { OpeningBalance } from './balance.ts';

/**
 * A balance as it counts now: `counts`; `replaced` by statements that cover all of its days; `older` where
 * newer ones say all of it anew; `within` where a total over a longer time holds all that a month says.
 * Figures that don't count are null; of a program's month what its articles' months say is taken off.
 */
export type Opening = {
  balance: OpeningBalance;
  state: 'counts' | 'replaced' | 'older' | 'within';
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

/** True for a balance that speaks of a program's rows. */
export function isOf({ balance }: Opening, programId: string): boolean {
  return balance.programId === null || balance.programId === programId;
}
