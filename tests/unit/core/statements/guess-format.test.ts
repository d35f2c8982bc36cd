import { describe, expect, test } from 'vitest';
import { guessMapping } from '@/core/statements/guess.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { readTable } from '@/core/statements/table.ts';
import { programWith } from './programs.ts';

const guess = (text: string, given: PartialMapping = {}, program = programWith()) =>
  guessMapping(readTable(text), given, program);
const fieldsAsked = (text: string, given: PartialMapping = {}, program = programWith()) =>
  guess(text, given, program).questions.map(({ field, value }) =>
    value === undefined ? field : `${field}:${value}`,
  );

describe('formats', () => {
  const dated = (dates: string[]) =>
    `Date,Event,Commission\n${dates.map((date) => `${date},Renewal,4.00`).join('\n')}`;

  test('an ambiguous date order is asked about, with an example', () => {
    const { questions } = guess(dated(['03/04/2026']));
    expect(questions).toEqual([
      {
        field: 'dateOrder',
        message: 'Which comes first in "03/04/2026" (column "Date"), the day or the month?',
        options: ['dmy', 'mdy'],
      },
    ]);
    expect(fieldsAsked(dated(['03/04/2026']), { dateOrder: 'dmy' })).toEqual([]);
    expect(guess(dated(['03/04/2026', '13/04/2026'])).mapping.dateOrder).toBe('dmy');
  });

  test('an unclear decimal mark follows another money column, else it is asked about', () => {
    const text = (price: string) => `Date;Event;Price;Commission\n2026-01-04;Renewal;${price};1.250\n`;
    expect(fieldsAsked(text('99,00'))).toEqual([]);
    expect(guess(text('99,00')).mapping.decimalMark).toBe(',');
    expect(fieldsAsked(text('2.500'))).toEqual(['decimalMark']);
    expect(fieldsAsked(text('2.500'), { decimalMark: ',' })).toEqual([]);
  });

  test('day or month first is told by the other dates of the statement', () => {
    const text = (click: string) =>
      `Click date,Date,Event,Commission\n${click},04/09/2026,Renewal,4.00\n02/09/2026,03/09/2026,Renewal,4.00\n,05/09/2026,Renewal,4.00\n`;
    expect(guess(text('30/08/2026')).mapping.dateOrder).toBe('dmy');
    expect(guess(text('08/30/2026')).mapping.dateOrder).toBe('mdy');
    expect(fieldsAsked(text('01/09/2026'))).toEqual(['dateOrder']);
    // Dates that run through time in one order only are no proof against it.
    const running =
      'Click date,Date,Event,Commission\n30/01/2026,01/02/2026,Renewal,4.00\n01/02/2026,02/01/2026,Renewal,4.00\n';
    expect(guess(running).mapping.dateOrder).toBe('dmy');
  });

  test.each([
    ['Commission ($)', 'USD', 'USD'],
    ['Commission ($)', 'CAD', 'CAD'],
    ['Commission (EUR)', 'USD', 'EUR'],
    ['Commission GBP', 'USD', 'GBP'],
    ['commissionUsd', 'EUR', 'USD'],
    ['Commission', 'EUR', null],
  ])('%s in a program in %s says %s', (column, currency, expected) => {
    const text = `Date,Event,${column}\n2026-01-04,Renewal,4.00`;
    expect(guess(text, {}, programWith({}, currency)).mapping).toMatchObject({
      amount: column,
      defaultCurrency: expected,
    });
  });

  test('whole numbers that may be cents are asked about, unless a column says so or the currency has none', () => {
    const text = (column: string) =>
      `date,type,${column}\n${['870', '2970', '-870'].map((n) => `2026-01-04,renewal,${n}`).join('\n')}`;
    expect(fieldsAsked(text('amount'))).toEqual(['amountUnit']);
    expect(fieldsAsked(text('amount'), { amount: 'amount' })).toEqual([]);
    expect(fieldsAsked(text('amount'), {}, programWith({}, 'JPY'))).toEqual([]);
    expect(guess(text('commission_cents'), { amount: 'commission_cents' }).mapping.amountUnit).toBe('minor');
  });

  test.each(['Commission (cents)', 'amount_in_cents', 'Provision in Cent', 'commissionCents'])(
    '%s counts cents, however few rows there are',
    (column) => {
      const { mapping, questions } = guess(`Date,Event,${column}\n2026-01-04,Renewal,870\n`);
      expect(questions).toEqual([]);
      expect(mapping).toMatchObject({ amount: column, amountUnit: 'minor' });
    },
  );

  test('missing columns are asked for with those there are', () => {
    const { questions } = guess('Customer,Event,Price\nA.K.,Renewal,50.00');
    expect(questions).toEqual([
      expect.objectContaining({ field: 'date', options: ['Customer', 'Event', 'Price'] }),
      expect.objectContaining({ field: 'amount', options: ['Customer', 'Event', 'Price'] }),
    ]);
    expect(fieldsAsked('Date,Event,Customer\n2026-01-04,Signup,A.K.')).toEqual([]);
    expect(fieldsAsked('Date,Link\n2026-01-04,example.com/a', { defaultKind: 'click' })).toEqual([]);
  });
});
