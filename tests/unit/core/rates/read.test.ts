import { describe, expect, test } from 'vitest';
import { readRatesFile } from '@/core/rates/read.ts';
import { StatementError } from '@/core/statements/error.ts';

const ratesOf = (text: string) => readRatesFile(text).rates;

describe('a row a rate', () => {
  test.each([
    ['months', 'Month,From,To,Rate\n2026-05,EUR,USD,1.10\n'],
    ['other columns in another order', 'Rate;Note;To currency;from_currency;Month\n1,10;x;usd;eur;2026-05\n'],
    ['a byte order mark and CRLF', '\ufeffmonth,from,to,rate\r\n2026-05,EUR,USD,1.10\r\n'],
  ])('%s', (_, text) => {
    expect(ratesOf(text)).toEqual([{ month: '2026-05', from: 'EUR', to: 'USD', rate: 1.1, days: null }]);
  });

  test('the mean of the days of a month counts: (1.10 + 1.20 + 1.30) / 3', () => {
    const days = ['2026-05-04', '2026-05-05', '2026-05-06'].map((day, i) => `${day},EUR,USD,1.${i + 1}0`);
    const [rate] = ratesOf(`Date,From,To,Rate\n${days.join('\n')}\n`);
    expect(rate).toEqual({ month: '2026-05', from: 'EUR', to: 'USD', rate: 1.2, days: 3 });
  });

  test('day or month first is told from the whole column', () => {
    const text = 'Date,From,To,Rate\n03/05/2026,EUR,USD,1.10\n28/05/2026,EUR,USD,1.20\n';
    expect(ratesOf(text)).toMatchObject([{ month: '2026-05', rate: 1.15, days: 2 }]);
  });

  test('each row that cannot be read is listed, and the others are read', () => {
    const rows = [
      '2026-13,EUR,USD,1.1',
      '2026-05,EUR,XYZ,1.1',
      '2026-05,EUR,EUR,1',
      '2026-05,EUR,USD,about 1',
      '2026-05,EUR,USD,0',
      '2026-05,EUR,USD,1.10',
      '2026-05,EUR,USD,1.20',
    ];
    const { rates, problems } = readRatesFile(`Month,From,To,Rate\n${rows.join('\n')}\n`);
    expect(rates).toMatchObject([{ month: '2026-05', rate: 1.1 }]);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 "2026-13" is not a date.',
      '3 "XYZ": Not an ISO 4217 currency code, like USD.',
      '4 "EUR EUR": A rate is between two different currencies.',
      '5 "about 1" is not a rate, like 1.08.',
      '6 "0": A rate must be more than 0.',
      '8 Line 7 gives another rate of EUR to USD for 2026-05: that one stands.',
    ]);
  });
});

describe("the European Central Bank's table", () => {
  // The shape of eurofxref-hist.csv: a comma at the end of each line, N/A where nothing is quoted.
  const bank = [
    'Date,USD,JPY,CYP,TRY,',
    '2026-06-01,1.1500,160.50,N/A,44.1,',
    '2026-05-29,1.1200,161.00,N/A,44.0,',
    '2026-05-28,1.1000,162.00,N/A,N/A,',
  ].join('\n');

  test('is quoted in euros, and its days make months', () => {
    const { rates, problems } = readRatesFile(bank);
    expect(rates).toContainEqual({ month: '2026-05', from: 'EUR', to: 'USD', rate: 1.11, days: 2 });
    expect(rates).toContainEqual({ month: '2026-05', from: 'EUR', to: 'JPY', rate: 161.5, days: 2 });
    expect(rates).toContainEqual({ month: '2026-05', from: 'EUR', to: 'TRY', rate: 44, days: 1 });
    expect(rates).toHaveLength(6);
    expect(problems).toMatchObject([{ line: 1, column: 'CYP' }]);
  });

  test('the table of a single day, with its month in words', () => {
    const day = 'Date, USD, JPY, \n27 November 2026, 1.1500, 160.50, \n';
    expect(ratesOf(day)).toMatchObject([
      { month: '2026-11', from: 'EUR', to: 'USD', rate: 1.15 },
      { month: '2026-11', from: 'EUR', to: 'JPY', rate: 160.5 },
    ]);
  });
});

test.each([
  ['a web page', '<!doctype html><html></html>', /web page/],
  [
    'another table',
    'Date,Customer,Commission\n2026-05-01,A.,7.50\n',
    /needs date \(or month\), from, to and rate/,
  ],
  ['nothing', '', /empty/],
])('%s is refused whole, with the reason', (_, text, message) => {
  expect(() => readRatesFile(text)).toThrow(StatementError);
  expect(() => readRatesFile(text)).toThrow(message);
});
