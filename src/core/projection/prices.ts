import type { NewPlan } from './types.ts';

/**
 * What plans bring, minor units, a list for each amount: a payment, how much more it is after an upgrade, and what the
 * upgrade brings once.
 */
export type Prices = {
  periodMonths: number;
  commissions: Float64Array;
  more: Float64Array;
  bonuses: Float64Array;
};

/** The prices of plans that are billed every so many months. */
export function pricesOf(
  all: readonly Pick<NewPlan, 'commission' | 'upgrade'>[],
  periodMonths: number,
): Prices {
  return {
    periodMonths,
    commissions: Float64Array.from(all, ({ commission }) => commission),
    more: Float64Array.from(all, ({ commission, upgrade }) =>
      upgrade ? upgrade.commission - commission : 0,
    ),
    bonuses: Float64Array.from(all, ({ upgrade }) => upgrade?.bonus ?? 0),
  };
}
