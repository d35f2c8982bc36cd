import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHours, readRate, readWhole } from '@/core/spreadsheet/cells.ts';
import { rateDifference } from '@/core/spreadsheet/rate.ts';

describe('hours', () => {
  test.each([
    ['4.5', 4.5],
    ['4,5', 4.5],
    ['4:30', 4.5],
    ['04:30:00', 4.5],
    ['4h 30m', 4.5],
    ['4h30', 4.5],
    ['4 hrs 30 mins', 4.5],
    ['4 Std. 30 Min.', 4.5],
    ['4 heures et 30 minutes', 4.5],
    ['270 min', 4.5],
    ['4½', 4.5],
    ['~4.5 h', 4.5],
    ['6', 6],
    ['0.25', 0.25],
  ])('%s', (text, hours) => {
    expect(readHours(text)).toEqual({ ok: true, value: hours * 3600 });
  });

  test.each(['soon', '4:75', '-3', '4.5.2', '50 %', 'h', '99999'])('"%s" is not read', (text) => {
    expect(readHours(text).ok).toBe(false);
  });

  test('minutes are the same however they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const value = hours * 3600 + minutes * 60;
        const two = String(minutes).padStart(2, '0');
        for (const text of [`${hours}:${two}`, `${hours}h ${minutes}m`, `${hours * 60 + minutes} min`]) {
          expect(readHours(text)).toEqual({ ok: true, value });
        }
      }),
    );
  });
});

test.each([
  ['1840', 1840],
  ['1,840', 1840],
  ['1.840', 1840],
  ["1'840", 1840],
  ['1840 words', 1840],
  ['17.0', 17],
  ['~1840', 1840],
  ['approx. 1,840 words', 1840],
])('%s is a whole number', (text, value) => {
  expect(readWhole(text)).toEqual({ ok: true, value });
});

test.each(['2k', '2 Tsd.', '1 M', '2.5 %', '2.5', 'many', '-1', '12%', '9'.repeat(400)])(
  '"%s" is none',
  (text) => {
    expect(readWhole(text).ok).toBe(false);
  },
);

test.each([
  ['$15.67/h', '.', 15.67],
  ['15,6667', ',', 15.6667],
  ['1.015,67 € / Std', ',', 1015.67],
  ['15.67 per hour', '.', 15.67],
  ['–', '.', null],
] as const)('the rate %s', (text, mark, value) => {
  expect(readRate(text, mark)).toBe(value);
});

describe('a rate is checked against (first order + recurring) / hours', () => {
  // (22.50 + 48.00) / 4.5 h = 15.666..., so 15.67.
  const row = { seconds: 16_200, firstOrder: 2250, recurring: 4800, currency: 'USD' };
  test.each(['15.67', '$15.67', '15.6666667', '15.66', ''])('%s fits', (text) => {
    expect(rateDifference(text, row, '.')).toBeNull();
  });
  test('15.00 does not, and both are said', () => {
    expect(rateDifference('15.00', row, '.')).toMatch(/15\.00.*15\.67 USD/);
  });
  test('without hours or commissions there is nothing to compare', () => {
    expect(rateDifference('15.00', { ...row, seconds: null }, '.')).toBeNull();
    expect(rateDifference('15.00', { ...row, firstOrder: null, recurring: null }, '.')).toBeNull();
  });
});
