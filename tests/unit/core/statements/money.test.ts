import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsWholeUnits, type DecimalMark, guessDecimalMark, readMoney } from '@/core/statements/money.ts';

const read = (text: string, mark: DecimalMark = '.', stated: string | null = null, fallback = 'USD') =>
  readMoney(text, { mark, stated, fallback, inMinorUnits: false, fractions: false });
const money = (amount: number, currency: string, rest = 0) => ({
  ok: true,
  value: { amount, currency, rest },
});

describe('readMoney', () => {
  test.each([
    ['4.00', '.', 400, 'USD'],
    ['1,234.56', '.', 123456, 'USD'],
    ['1.234,56', ',', 123456, 'USD'],
    ['1 234,56', ',', 123456, 'USD'],
    ['1\u00a0234,56', ',', 123456, 'USD'],
    ['1\u202f234\u202f567,89', ',', 123456789, 'USD'],
    ["1'234.50", '.', 123450, 'USD'],
    ['$1,250.00', '.', 125000, 'USD'],
    ['-$5', '.', -500, 'USD'],
    ['$-5', '.', -500, 'USD'],
    ['($1.20)', '.', -120, 'USD'],
    ["'-$5.00", '.', -500, 'USD'],
    ['\u2212$5.00', '.', -500, 'USD'],
    ['98,76 EUR', ',', 9876, 'EUR'],
    ['EUR 98,76', ',', 9876, 'EUR'],
    ['€98.76', '.', 9876, 'EUR'],
    ['¥1,200', '.', 1200, 'JPY'],
    ['1200 JPY', '.', 1200, 'JPY'],
    ['12.5000', '.', 1250, 'USD'],
    ['.5', '.', 50, 'USD'],
    ['-0.0', '.', 0, 'USD'],
    ['+3', '.', 300, 'USD'],
  ] satisfies [string, DecimalMark, number, string][])('%s', (text, mark, amount, currency) => {
    expect(read(text, mark)).toStrictEqual(money(amount, currency));
  });

  test('a dollar sign is the program’s dollar; three decimals where the currency has them', () => {
    expect(read('$5.00', '.', null, 'CAD')).toEqual(money(500, 'CAD'));
    expect(read('1.234', '.', 'BHD')).toEqual(money(1234, 'BHD'));
  });

  test('an amount in minor units is taken as it is', () => {
    expect(
      readMoney('870', { mark: '.', stated: 'USD', fallback: 'EUR', inMinorUnits: true, fractions: false }),
    ).toEqual(money(870, 'USD'));
  });

  test.each<[string, string, number, number]>([
    ['1.4975', 'USD', 150, -0.25],
    ['1.4925', 'USD', 149, 0.25],
    ['4.645', 'USD', 465, -0.5],
    ['-4.645', 'USD', -465, 0.5],
    ['$1,234.00625', 'USD', 123_401, -0.375],
    ['12.5000', 'USD', 1250, 0],
    ['1250.5', 'JPY', 1251, -0.5],
    ['1.00025', 'KWD', 1000, 0.25],
    ['0.0025', 'USD', 0, 0.25],
  ])('%s %s where a column has fractions', (text, currency, amount, rest) => {
    const how = {
      mark: '.',
      stated: null,
      fallback: currency,
      inMinorUnits: false,
      fractions: true,
    } as const;
    expect(readMoney(text, how)).toEqual(money(amount, currency, rest));
  });

  test.each([
    ['--$21.78', '.'],
    ['abc', '.'],
    ['1.2.3', '.'],
    ['1,2', '.'],
    ['12,34.56', '.'],
    ['1.234,56', '.'],
    ['(-5)', '.'],
    ['$5 EUR', '.'],
    ['5%', '.'],
    ['4.00 per sale', '.'],
    ['4.125', '.'],
    ['1e3', '.'],
    ['99999999999999999.00', '.'],
    ['', '.'],
  ] satisfies [string, DecimalMark][])('refuses %s', (text, mark) => {
    expect(read(text, mark).ok).toBe(false);
  });

  test('an unknown currency is named', () => {
    expect(read('5.00', '.', 'XQQ')).toEqual({ ok: false, message: expect.stringContaining('"XQQ"') });
    expect(read('5.00 XQQ')).toEqual({ ok: false, message: expect.stringContaining('"XQQ"') });
    expect(read('€5.00', '.', 'USD')).toEqual({ ok: false, message: expect.stringMatching(/EUR.*USD/) });
  });

  test('reads back what Intl writes', () => {
    const written = fc.record({
      cents: fc.integer({ min: -1e10, max: 1e10 }),
      locale: fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'es-ES', 'de-CH'),
    });
    fc.assert(
      fc.property(written, ({ cents, locale }) => {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
        const mark = format.formatToParts(1.5).find((part) => part.type === 'decimal')?.value;
        const result = read(format.format(cents / 100), mark === ',' ? ',' : '.');
        expect(result).toEqual(money(cents, 'EUR'));
      }),
    );
  });
});

test.each<[string[], boolean]>([
  [['870', '2970', '-870', ''], false],
  [['870', '1,250'], false],
  [['1.234.567'], false],
  [['2000', '12.50'], true],
  [['20,00'], true],
  [['0.125'], true],
  [['$20'], true],
  [['20 USD'], true],
  [['20 pts'], false],
  [[], false],
])('a column of %j counts whole units: %j', (cells, expected) => {
  expect(countsWholeUnits(cells)).toBe(expected);
});

describe('guessDecimalMark', () => {
  test.each([
    [['1,234.56', '12.00'], '.'],
    [['1.234,56', '12,00'], ','],
    [['1,234', '99.00'], '.'],
    [['1.234', '99,00'], ','],
    [['1,234,567'], '.'],
    [['.5'], '.'],
    [['0.125'], '.'],
    [['1,250', '99'], '.'],
    [['$1,250'], '.'],
    [['', '-', '4,35'], ','],
  ])('%j', (cells, mark) => {
    expect(guessDecimalMark(cells, ['USD'])).toEqual({ mark, ambiguous: null });
  });

  test.each([[['1,234']], [['1.234', '2.500']]])('%j could be either', (cells) => {
    expect(guessDecimalMark(cells, ['USD'])).toEqual({ mark: null, ambiguous: cells[0] });
  });

  test('of a currency with three decimals, whole amounts beside them don’t tell either', () => {
    expect(guessDecimalMark(['1.234', '5'], ['EUR', 'KWD'])).toEqual({ mark: null, ambiguous: '1.234' });
    expect(guessDecimalMark(['1.234', '5', '0.500'], ['KWD'])).toEqual({ mark: '.', ambiguous: null });
  });

  test('a column without marks needs none', () => {
    expect(guessDecimalMark(['5', '10', 'abc'], ['USD'])).toEqual({ mark: null, ambiguous: null });
  });
});
