import { describe, expect, test } from 'vitest';
import { paymentsDue, residualOf } from '@/core/projection/schedule.ts';
import { sumOf } from '@/core/projection/table.ts';
import { referral } from './outlooks.ts';

describe('payments due', () => {
  test.each([
    ['monthly, next in month 1', {}, 24, 24],
    ['none by asOf', {}, 0, 0],
    ['due by asOf', { firstDueMonth: 0 }, 0, 1],
    ['two missed since coverage, and asOf itself', { firstDueMonth: -2 }, 0, 3],
    ['those and 24 months', { firstDueMonth: -2 }, 24, 27],
    ['first due after the horizon', { firstDueMonth: 25 }, 24, 0],
    ['first due at its end', { firstDueMonth: 24 }, 24, 1],
    ['capped by the program', { paymentsLeft: 5 }, 24, 5],
    ['no payments left', { paymentsLeft: 0 }, 24, 0],
    ['annual, next in month 4: 4, 16', { firstDueMonth: 4, periodMonths: 12 }, 24, 2],
    ['annual over the lifetime', { firstDueMonth: 12, periodMonths: 12 }, 120, 10],
    ['quarterly: 1, 4, 7, 10', { periodMonths: 3 }, 12, 4],
  ])('%s', (_name, given, months, expected) => {
    expect(paymentsDue(referral(given), months)).toBe(expected);
  });
});

test('a sum is the same to the last bit in every order', () => {
  expect(sumOf([0.1, 0.2, 0.3])).toBe(sumOf([0.3, 0.2, 0.1]));
});

describe('as the retention tables see them', () => {
  test.each([
    ['n payments are n - 1 renewals', { payments: 7 }, { tenure: 6, count: 120, periodMonths: 1 }],
    [
      'annual payments in months',
      { payments: 3, periodMonths: 12, firstDueMonth: 6 },
      { tenure: 24, count: 10, periodMonths: 12 },
    ],
    [
      'a tenure past the tables counts as the longest',
      { payments: 900 },
      { tenure: 241, count: 120, periodMonths: 1 },
    ],
    [
      'payments that totals alone know of come before those to come',
      { unseen: 5, paymentsLeft: 3 },
      { tenure: 0, count: 8, periodMonths: 1 },
    ],
  ])('%s', (_name, given, expected) => {
    expect(residualOf(referral(given))).toEqual(expected);
  });
});
