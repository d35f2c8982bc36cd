import { type Month, monthOfDay } from '../calendar.ts';
import type { Rollup } from '../ledger/commission.ts';
import { isSettled } from '../ledger/totals.ts';
import { exactlyConverted, PARTS } from '../money.ts';
import type { OpeningFigures } from '../returns/inputs.ts';
import type { Cost } from '../time/cost.ts';
import { allocate } from './allocate.ts';
import { type RateFinder, rateFinder } from './find.ts';
import type { Rate } from './rate.ts';

/** The money in the inputs of figures and tables. */
export type Money = {
  /** The display currency. */
  currency: string;
  rates: readonly Rate[];
  rollups: readonly Rollup[];
  opening: OpeningFigures;
  costs: readonly Cost[];
};

/**
 * The same input with all money that has a rate converted to the display currency; the rest stays as it is.
 * Everything is converted once, at the finest grain, so that all sums of it (articles, programs, months, kinds)
 * agree to the minor unit. Settled money is rounded as one sum; so are pending, held and reversed money.
 */
export function inDisplayCurrency<T extends Money>(input: T): T {
  const { currency, rollups, opening, costs } = input;
  const finder = rateFinder(input.rates, currency);
  const convertRollups = (items: readonly Rollup[]) =>
    convertAll(items, currency, finder, (item) => ({
      month: item.month,
      path: [
        isSettled(item.status) ? 'settled' : item.status,
        ...[item.articleId, item.month, item.programId, item.kind, item.currency, item.id],
      ],
    }));
  const counted = convertRollups([...rollups, ...opening.rollups]);
  const openingRollups = counted.slice(rollups.length);
  const monthly = new Set(opening.monthly.map(({ id }) => id));
  return {
    ...input,
    rollups: counted.slice(0, rollups.length),
    opening: {
      ...opening,
      rollups: openingRollups,
      monthly: openingRollups.filter(({ id }) => monthly.has(id)),
      notAdded: convertRollups(opening.notAdded),
    },
    costs: convertAll(costs, currency, finder, ({ articleId, day, id }) => ({
      month: monthOfDay(day),
      path: ['costs', articleId, day, id],
    })),
  };
}

type Place = { month: Month; path: readonly string[] };

/** Items at the rates of their months, rounded along their paths; what has no rate stays as it is. */
export function convertAll<T extends { amount: number; currency: string }>(
  items: readonly T[],
  to: string,
  finder: RateFinder,
  placeOf: (item: T) => Place,
): T[] {
  const foreign = items.flatMap((item, index) => {
    if (item.currency === to) return [];
    const { month, path } = placeOf(item);
    const found = finder.at(item.currency, month);
    return found
      ? [{ index, path, exact: exactlyConverted(item.amount, item.currency, to, found.rate) }]
      : [];
  });
  const amounts = allocate(foreign);
  const converted = [...items];
  for (const [at, { index }] of foreign.entries()) {
    const item = items[index];
    if (item) converted[index] = { ...item, amount: amounts[at] ?? 0, currency: to };
  }
  return converted;
}

/** An amount still to come at the newest rate, in (fractional) minor units of `to`; null without a rate. */
export function atLatestRate(amount: number, from: string, to: string, finder: RateFinder): number | null {
  if (from === to) return amount;
  const found = finder.latest(from);
  return found && toNumber(exactlyConverted(amount, from, to, found.rate));
}

/** As close as a double can be; halves stay halves. */
function toNumber(exact: bigint): number {
  const cut = PARTS / 10n ** 15n;
  return Number(exact / PARTS) + Number((exact % PARTS) / cut) / 1e15;
}
