import { describe, expect, test } from 'vitest';
import { termsSchema } from '@/core/programs/terms.ts';
import { LAST_MONTH, LIFETIME_CAP } from '@/core/projection/grid.ts';
import { posteriorWeights } from '@/core/projection/posterior.ts';
import { notUpgradedBy } from '@/core/projection/upgrades.ts';
import { newWorth, residualSurvival } from '@/core/projection/worth.ts';
import { newCustomersOf } from '@/core/returns/new-plans.ts';
import { programOf } from '../../../support/portfolios.ts';
import { cameOn } from '../returns/seen.ts';
import { expectRelative } from './published.ts';

const weights = posteriorWeights({ churnedAt: [], activeWithPayments: [] });
const recurring = { rate: 0.08 };
const onTop = { ...recurring, firstOrderReplacesFirstMonth: false };
const year = { ...recurring, maxMonths: 12 };
const annual = { ...recurring, periodMonths: 12 };
const firstOrder = { rate: 0.15 };

const options = { asOf: '2026-11-22', priceRatio: 2, toDisplay: (amount: number) => amount };
const notUpgraded = notUpgradedBy({ upgraded: 0, months: 0 }, LAST_MONTH);

/** What a customer at 50.00 is expected to bring within so many months by the terms, upgrades left out. */
function valueInCents(terms: object, months: number): number | undefined {
  const dated = [{ from: null, newCustomersOnly: false, terms: termsSchema.parse(terms) }];
  const made = newCustomersOf({ ...programOf('p'), terms: dated }, [cameOn('2026-05-01')], options);
  if (!made) throw new Error('The price of the only customer is known.');
  const periodMonths = made.periodMonths ?? LIFETIME_CAP;
  const payments = Math.ceil(months / periodMonths);
  const survival = residualSurvival(weights, { tenure: 0, count: payments - 1, periodMonths });
  const plans = made.plans.map((plan) => ({ ...plan, upgrade: null }));
  return newWorth({ ...made, plans }, survival, notUpgraded)[payments];
}

describe('a new referral at 50.00', () => {
  // 14 expected payments: 14 x 4.00; 7.50 + 13 x 4.00; 7.50 + 14 x 4.00.
  test.each([
    ['8 % on every payment', { recurring }, 120, 5600],
    ['15 % first, in place of the first month', { firstOrder, recurring }, 120, 5950],
    ['15 % first, on top', { firstOrder, recurring: onTop }, 120, 6350],
    ['a first order only', { firstOrder }, 120, 750],
    ['a flat sum besides', { flat: { amount: 1000 }, recurring }, 120, 6600],
    ['a flat sum a click is no referral’s', { flat: { amount: 10, per: 'click' }, recurring }, 120, 5600],
    // 14 x 3.00.
    ['at most 3.00 of 7.50 and 4.00', { firstOrder, recurring, maxCommission: 300 }, 120, 4200],
    ['paid for once, by number', { recurring: { ...recurring, maxPayments: 1 } }, 120, 400],
    ['no terms at all', {}, 120, 0],
    ['the first month', { recurring }, 1, 400],
    ['paid once', { recurring: { ...recurring, maxMonths: 1 } }, 120, 400],
  ])('%s', (_name, terms, months, cents) => {
    expect(valueInCents(terms, months)).toBeCloseTo(cents, 6);
  });

  // Prior, to six digits: 6.495798 payments in 12 months, 9.072444 in 24; S(12) .290097, S(24) .151455.
  test.each([
    ['24 months', { recurring }, 24, 400 * 9.072444],
    ['paid twelve times', { recurring: year }, 120, 400 * 6.495798],
    [
      'paid twelve times, the first order among them',
      { firstOrder, recurring: year },
      120,
      750 + 400 * 5.495798,
    ],
    ['a cap beyond the horizon', { recurring: { ...recurring, maxMonths: 36 } }, 24, 400 * 9.072444],
    ['annual plans in 24 months', { recurring: annual }, 24, 400 * 1.290097],
    ['annual plans in 25 months', { recurring: annual }, 25, 400 * 1.441552],
  ])('%s', (_name, terms, months, cents) => {
    expectRelative(valueInCents(terms, months) ?? 0, cents, 1e-5);
  });
});
