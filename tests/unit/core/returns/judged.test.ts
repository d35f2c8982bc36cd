import { describe, expect, test } from 'vitest';
import { judgeReferrals } from '@/core/returns/judged.ts';
import { programOf } from './portfolios.ts';
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
