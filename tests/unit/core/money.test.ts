import { describe, expect, test } from 'vitest';
import {
  formatMoney,
  isCurrency,
  minorDigits,
  roundHalfUp,
  timesRate,
  toDecimalString,
} from '@/core/money.ts';

describe('rates', () => {
  // Plans of 30 and 200 at 8 %: 2.40 and 16.00 a month.
  test.each([
    [3000, 'USD', 0.08, 240],
    [20000, 'USD', 0.08, 1600],
    [5000, 'USD', 0.15, 750],
    [1250, 'JPY', 0.08, 100],
    // 0.5 of a cent goes up.
    [50, 'USD', 0.01, 1],
    [49, 'USD', 0.01, 0],
  ])('%d %s at %d is %d', (amount, currency, rate, expected) => {
    expect(timesRate(amount, currency, rate)).toBe(expected);
  });

  test('an unknown currency is an error, not a guess', () => {
    expect(() => timesRate(100, 'XYZ', 0.1)).toThrow('Unknown currency "XYZ"');
    expect(isCurrency('XYZ')).toBe(false);
  });
});

test.each([
  [1566.67, 1567],
  [15.5, 16],
  [-15.5, -15],
  [15.4999, 15],
])('%d rounds half up to %d', (value, expected) => {
  expect(roundHalfUp(value)).toBe(expected);
});

test.each([
  [7050, 'USD', '70.50'],
  [-232, 'EUR', '-2.32'],
  [1234, 'JPY', '1234'],
  [1234, 'BHD', '1.234'],
])('%d minor units of %s are %s', (amount, currency, expected) => {
  expect(toDecimalString(amount, currency)).toBe(expected);
});

test('shown in the locale of the reader', () => {
  expect(formatMoney(123456, 'USD', 'en-US')).toBe('$1,234.56');
  expect(formatMoney(123456, 'EUR', 'de-DE')).toBe('1.234,56\u00a0€');
  expect(formatMoney(500, 'JPY', 'en-US')).toBe('¥500');
  expect(minorDigits('JPY')).toBe(0);
});
