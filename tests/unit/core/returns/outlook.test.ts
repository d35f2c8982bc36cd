import { describe, expect, test } from 'vitest';
import { addMonths } from '@/core/calendar.ts';
import { paymentsDue } from '@/core/projection/schedule.ts';
import { activeReferral, horizonMonth } from '@/core/returns/outlook.ts';
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

const options = { priceRatio: 2, toDisplay: (amount: number) => amount };

describe('how many payments fall due within a horizon', () => {
  /** Days that a monthly payment falls due after the first so many, up to a day. */
  const dueDays = (first: string, made: number, until: string) => {
    const days: string[] = [];
    for (let n = made; addMonths(first, n) <= until; n += 1) days.push(addMonths(first, n));
    return days;
  };
  test.each([
    ['the 31st, seen from the end of February', '2025-01-31', 1, '2025-02-28'],
    ['the 31st, silent since December, seen from the end of February', '2024-12-31', 1, '2025-02-28'],
    ['the 31st, seen from the end of April', '2026-01-31', 4, '2026-04-30'],
    ['the 31st, which paid last at the end of February', '2026-01-31', 2, '2026-03-29'],
    ['the 30th, which paid last on leap day', '2028-01-30', 2, '2028-03-29'],
    ['the 29th of leap day', '2028-02-29', 1, '2028-03-20'],
    ['the 16th', '2026-05-16', 6, '2026-11-22'],
    ['the 22nd, today', '2026-05-22', 6, '2026-11-22'],
  ])('of a customer who pays on %s: as many as the calendar says', (_, first, made, asOf) => {
    const lastPaymentOn = addMonths(first, made - 1);
    const referral = cameOn(first, { payments: made, lastPaymentOn });
    const active = activeReferral(referral, { ...options, asOf });
    for (const months of [12, 24, 60, 120]) {
      const days = dueDays(first, made, addMonths(asOf, months));
      expect(active && paymentsDue(active, months)).toBe(days.length);
    }
  });
});
