import { describe, expect, test } from 'vitest';
import { termsSchema } from '@/core/programs/terms.ts';
import { judgeReferrals } from '@/core/returns/judged.ts';
import { activeReferral } from '@/core/returns/outlook.ts';
import { programOf } from '../../../support/portfolios.ts';
import { cameOn } from './seen.ts';

describe('a customer who paid last on 20 October, seen from 22 November 2026', () => {
  // 33 days later; 46 without a payment are taken for churn.
  test.each([
    ['2026-11-20', 'active'],
    ['2027-11-20', 'active'],
    ['9999-12-31', 'active'],
  ])('is judged at %s, or today where that is still to come: %s', (coversTo, state) => {
    const coverage = new Map([['p', { coversTo, clicks: [] }]]);
    const [judged] = judgeReferrals([cameOn('2026-10-20')], [programOf('p')], coverage, '2026-11-22');
    expect(judged?.state).toBe(state);
  });
});

describe('terms that have changed since a customer came in March 2026', () => {
  const once = termsSchema.parse({ firstOrder: { rate: 0.15 } });
  const monthly = termsSchema.parse({ firstOrder: { rate: 0.15 }, recurring: { rate: 0.08 } });
  const aYear = termsSchema.parse({ ...monthly, recurring: { rate: 0.08, maxMonths: 12 } });
  const came = cameOn('2026-03-20', { payments: 9, lastPaymentOn: '2026-11-20' });
  const judge = (before: typeof once, since: typeof once, newCustomersOnly: boolean) => {
    const terms = [
      { from: null, newCustomersOnly: false, terms: before },
      { from: '2026-06-01', newCustomersOnly, terms: since },
    ];
    const coverage = new Map([['p', { coversTo: '2026-11-22', clicks: [] }]]);
    const [judged] = judgeReferrals([came], [{ ...programOf('p'), terms }], coverage, '2026-11-22');
    const options = { asOf: '2026-11-22', priceRatio: 2, toDisplay: (amount: number) => amount };
    return [judged?.state, judged && (activeReferral(judged, options)?.paymentsLeft ?? null)];
  };

  test.each([
    ['none were recurring, now all pay every month', once, monthly, false, ['active', null]],
    [
      'none were recurring, only those who come now pay every month',
      once,
      monthly,
      true,
      ['not-recurring', null],
    ],
    ['nothing recurs any more', monthly, once, false, ['not-recurring', null]],
    ['a year is paid for now: three more', monthly, aYear, false, ['active', 3]],
    ['a year is paid for, of those who come now', monthly, aYear, true, ['active', null]],
  ])('%s', (_, before, since, newCustomersOnly, expected) => {
    expect(judge(before, since, newCustomersOnly)).toEqual(expected);
  });
});
