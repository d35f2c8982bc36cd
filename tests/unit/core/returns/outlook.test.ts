import { describe, expect, test } from 'vitest';
import { horizonMonth, judgeReferrals } from '@/core/returns/outlook.ts';
import { programOf } from './portfolios.ts';
import { cameOn } from './seen.ts';

describe('the horizon month of a payment that falls due, seen from 22 November 2026', () => {
  test.each([
    ['2026-12-16', 1],
    ['2026-12-22', 1],
    ['2026-12-23', 2],
    ['2028-11-20', 24],
    ['2026-11-22', 0],
    ['2026-11-16', 0],
    ['2026-10-22', -1],
    ['2026-10-16', -1],
    ['2026-08-30', -2],
  ])('%s is in month %d', (day, month) => {
    expect(horizonMonth(day, '2026-11-22')).toBe(month);
  });
});

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
