import { describe, expect, test } from 'vitest';
import { priceRatioOf } from '@/core/returns/upgrades.ts';
import { programOf } from './portfolios.ts';
import { cameOn } from './seen.ts';

const program = programOf('p');
const [dated] = program.terms;
const at8 = dated?.terms.recurring;
/** 8 %, and 18 % once a customer has upgraded. */
const rising = {
  ...program,
  terms:
    dated && at8
      ? [{ ...dated, terms: { ...dated.terms, recurring: { ...at8, rateAfterUpgrade: 0.18 } } }]
      : [],
};
const changed = (basis: 'plan-price' | 'commission', from: number, to: number) =>
  cameOn('2026-02-01', { planChanges: [{ day: '2026-06-01', from, to, basis }] });

describe('what a dearer plan costs, over the one before', () => {
  test('twice as much where nobody was seen to change; of one who went to four times as much, three', () => {
    expect(priceRatioOf([cameOn('2026-02-01')], [program])).toBe(2);
    expect(priceRatioOf([changed('plan-price', 5000, 20_000)], [program])).toBe(3);
    expect(priceRatioOf([changed('commission', 400, 1600)], [program])).toBe(3);
  });

  // 8 % of 50.00 are 4.00, 18 % of 100.00 are 18.00: the commission is 4.5 times as much, the price twice.
  test('of commissions, once the higher rate that the upgrade brings is taken out', () => {
    expect(priceRatioOf([changed('commission', 400, 1800)], [rising])).toBe(2);
    expect(priceRatioOf([changed('plan-price', 5000, 10_000)], [rising])).toBe(2);
  });

  test('a cheaper plan, and one whose price before is not known, tell nothing', () => {
    const bonus = cameOn('2026-02-01', {
      planChanges: [{ day: '2026-06-01', from: null, to: 20_000, basis: 'bonus' }],
    });
    expect(priceRatioOf([changed('plan-price', 5000, 2500), bonus], [program])).toBe(2);
  });
});
