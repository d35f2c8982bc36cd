import { describe, expect, test } from 'vitest';
import { horizonMonth } from '@/core/returns/outlook.ts';

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
