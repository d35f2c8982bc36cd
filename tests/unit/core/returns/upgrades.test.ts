import { describe, expect, test } from 'vitest';
import { hasUpgraded, priceRatioOf, upgradesSeen } from '@/core/returns/upgrades.ts';
import { programOf } from '../../../support/portfolios.ts';
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

describe('terms that rise from 8 to 10 % in June', () => {
  const at10 = dated &&
    at8 && { ...dated, from: '2026-06-01', terms: { ...dated.terms, recurring: { ...at8, rate: 0.1 } } };
  const raised = (newCustomersOnly: boolean) => ({
    ...program,
    terms: dated && at10 ? [dated, { ...at10, newCustomersOnly }] : [],
  });
  const came = (to: number, of = raised(false)) => ({
    ...changed('commission', 400, to),
    ...{ program: of, payments: 9 },
  });

  test('make 5.00 of 4.00, which is no upgrade; 10.00 is one', () => {
    expect(hasUpgraded(came(500))).toBe(false);
    expect(upgradesSeen([came(500)])).toEqual({ upgraded: 0, months: 8 });
    expect(priceRatioOf([came(500)], [raised(false)])).toBe(2);
    expect(hasUpgraded(came(1000))).toBe(true);
  });

  test('change nothing for who came before, where they are for new customers only', () => {
    expect(hasUpgraded(came(500, raised(true)))).toBe(true);
  });
});
