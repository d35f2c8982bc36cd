import { describe, expect, test } from 'vitest';
import { readMonth } from '@/core/spreadsheet/month.ts';

const today = '2026-11-22';

describe('readMonth', () => {
  test.each([
    ['2026-06', '2026-06'],
    ['2026/6', '2026-06'],
    ['06/2026', '2026-06'],
    ['6.2026', '2026-06'],
    ['June 2026', '2026-06'],
    ['Jun. 2026', '2026-06'],
    ["Jun '26", '2026-06'],
    ['Jun-26', '2026-06'],
    ['2026 June', '2026-06'],
    ['juin 2026', '2026-06'],
    ['junio de 2026', '2026-06'],
    ['März 2026', '2026-03'],
    ['2026-06-01', '2026-06'],
    ['1 June 2026', '2026-06'],
    // Without a year: the latest one, the running month included.
    ['June', '2026-06'],
    ['November', '2026-11'],
    ['December', '2025-12'],
  ])('%s is %s', (text, month) => {
    expect(readMonth(text, today)).toEqual({ ok: true, value: month });
  });

  test.each([
    ['2026-13', 'not a month'],
    ['Jnue 2026', 'not a month'],
    ['Q2 2026', 'not a month'],
    ['2026', 'not a month'],
    ['2026-12', 'in the future'],
    ['January 2027', 'in the future'],
  ])('%s is %s', (text, reason) => {
    const read = readMonth(text, today);
    expect(read.ok ? '' : read.message).toContain(`"${text}" is ${reason}`);
  });
});
