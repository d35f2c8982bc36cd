import { describe, expect, test } from 'vitest';
import { guessMapping } from '@/core/statements/guess.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { readTable } from '@/core/statements/table.ts';
import { programWith } from './programs.ts';

const asked = (text: string, given: PartialMapping = {}) =>
  guessMapping(readTable(text), given, programWith()).questions.map(({ field }) => field);

describe('the column of the commission', () => {
  test.each([
    ['one for each status', 'Pending commission,Approved commission,Paid commission', '0.00,0.00,4.00'],
    ['one for each currency', 'Commission EUR,Commission USD', '4.00,4.40'],
    ['two of one name', 'Amount,Amount', '50.00,4.00'],
    ['an amount beside the rate of a commission', 'Amount,Commission rate', '50.00,8%'],
    ['an amount beside a rate', 'Amount,%', '50.00,8'],
  ])('%s: it is asked for', (_name, columns, cells) => {
    const text = `Date,Event,${columns}\n2026-01-04,Renewal,${cells}\n`;
    expect(asked(text)).toEqual(['amount']);
    expect(asked(text, { amount: columns.split(',')[0] ?? '' })).toEqual([]);
  });

  test.each([
    ['the same in both', 'Amount,Amount', '4.00,4.00'],
    ['a price for the rate to be of', 'Price,Commission rate,Amount', '50.00,8%,4.00'],
    ['a better name', 'Commission,Refunded commission', '4.00,0.00'],
    ['another rate', 'Amount,Exchange rate', '4.00,1.1'],
  ])('%s: nothing is asked', (_name, columns, cells) => {
    expect(asked(`Date,Event,${columns}\n2026-01-04,Renewal,${cells}\n`)).toEqual([]);
  });
});

describe('the currency of the commission', () => {
  const text = (columns: string, cells: string) =>
    `Date,Event,Sale amount,${columns}\n2026-01-04,Renewal,50.00,${cells}\n`;
  const currencyOf = (columns: string, cells: string) =>
    guessMapping(readTable(text(columns, cells)), {}, programWith()).mapping.currency;

  test.each([
    ['is named', 'Commission,Sale currency,Payout currency', '4.00,GBP,EUR', 'Payout currency'],
    ['is named as the amount is', 'pay.amount,sale.currency,pay.currency', '4.00,GBP,EUR', null],
    [
      'stands in the same part of what an interface gives',
      'commissionAmount.amount,commissionAmount.currency,saleAmount.currency',
      '4.00,EUR,GBP',
      'commissionAmount.currency',
    ],
    ['is the only one', 'Commission,Sale currency', '4.00,GBP', 'Sale currency'],
    ['is a word', 'Commission,Currency', '4.00,Euro', 'Currency'],
  ])('%s', (_name, columns, cells, expected) => {
    expect(currencyOf(columns, cells)).toBe(expected);
  });

  test('of two that differ and are neither, it is asked for', () => {
    const two = text('Commission,Sale currency,Shop currency', '4.00,GBP,EUR');
    expect(asked(two)).toEqual(['currency']);
    expect(asked(two, { currency: 'Shop currency' })).toEqual([]);
    expect(asked(two, { currency: null })).toEqual([]);
    expect(asked(text('Commission,Sale currency,Shop currency', '4.00,EUR,EUR'))).toEqual([]);
  });
});
