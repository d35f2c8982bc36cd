import { describe, expect, test } from 'vitest';
import { StatementError } from '@/core/statements/error.ts';
import { checkColumns, headerFingerprint, parsePartialMapping } from '@/core/statements/mapping.ts';

describe('parsePartialMapping', () => {
  test('takes any part of a mapping', () => {
    const given = {
      date: 'Date',
      clicks: null,
      values: { kind: { sale: 'recurring' } },
      dateOrder: 'dmy',
      defaultCurrency: 'EUR',
    };
    expect(parsePartialMapping(given)).toEqual(given);
    expect(parsePartialMapping({})).toEqual({});
  });

  test.each([
    [{ column: 'Date' }, /column/],
    [{ values: { kind: { sale: 'income' } } }, /sale/],
    [{ defaultCurrency: 'XQQ' }, /ISO 4217/],
    [{ dateOrder: 'ydm' }, /dateOrder/],
    ['Date', /mapping/],
  ])('refuses %j', (value, message) => {
    const run = () => parsePartialMapping(value);
    expect(run).toThrow(StatementError);
    expect(run).toThrow(message);
  });
});

test('a column that the statement lacks is named, with those it has', () => {
  expect(() => checkColumns(['Date', 'Earned'], { date: 'Date', amount: 'Commission' })).toThrow(
    /no column "Commission" \(for amount\).*Date, Earned/,
  );
  expect(() => checkColumns(['Date'], { date: 'Date', amount: null })).not.toThrow();
});

test('the header fingerprint knows columns in any order, and no other columns', () => {
  const print = headerFingerprint(['Date', 'Customer', 'Commission']);
  expect(headerFingerprint(['Commission', 'Date', 'Customer'])).toBe(print);
  expect(headerFingerprint(['Date', 'Customer', 'Commission', 'Status'])).not.toBe(print);
  expect(headerFingerprint(['Date,Customer', 'Commission'])).not.toBe(print);
});
