import { describe, expect, test } from 'vitest';
import { amounts, days, importing } from './importing.ts';

const paid = (...cells: string[]) =>
  ['Date;Event;Commission', ...cells.map((cell) => `2026-01-04;Renewal;${cell}`)].join('\n');
const dated = (...cells: string[]) =>
  ['Date;Event;Commission', ...cells.map((cell) => `${cell};Renewal;4.00`)].join('\n');

/** Line, column and raw value of what could not be read. */
const problems = (text: string) =>
  importing(text)
    .statement()
    .problems.map(({ line, column, value }) => [line, column, value]);

describe('5 numbers, decided per column', () => {
  test.each<[string, string[], number[]]>([
    ['1.234,56 beside 12,00', ['1.234,56', '12,00'], [123_456, 1200]],
    ['1,234.56 beside 12.00', ['1,234.56', '12.00'], [123_456, 1200]],
    ['1 234,56 with a no-break space', ['1\u00a0234,56', '12,00'], [123_456, 1200]],
    ['1 234,56 with a narrow space', ['1\u202f234,56', '12,00'], [123_456, 1200]],
    ["1'234.50 of Switzerland", ["1'234.50"], [123_450]],
    ['1,23,456.00 of India', ['1,23,456.00'], [12_345_600]],
    ['$1,250.00', ['$1,250.00'], [125_000]],
    ['$5.00 USD', ['$5.00 USD'], [500]],
    ['-$5', ['-$5', '$4.00'], [-500, 400]],
    ['US $5.00', ['US $5.00', '-US $1.00'], [500, -100]],
    ['USD $5.00', ['USD $5.00', '-USD $1.00'], [500, -100]],
    ['5.00 (USD)', ['5.00 (USD)'], [500]],
    ['$-5', ['$-5'], [-500]],
    ['($1.20)', ['($1.20)'], [-120]],
    ['$(1.20)', ['$(1.20)'], [-120]],
    ['5.00- with its minus behind', ['5.00-'], [-500]],
    ['a minus of typographers', ['−5.00'], [-500]],
    ["'-$5.00 with a guard", ["'-$5.00"], [-500]],
    ['98,76 EUR', ['98,76 EUR'], [9876]],
    ['5,- and 5,– are five, not minus five', ['5,-', '5,–', '4,50'], [500, 500, 450]],
    ["'.5' is a half", ['.5', '1.25'], [50, 125]],
    ["',5' is a half", [',5', '1,25'], [50, 125]],
    ['stray spaces', ['  4.00  ', '\u00a05.00'], [400, 500]],
    ['full-width digits', ['４.００'], [400]],
    ['Rs.500 is no half rupee', ['Rs.500', 'Rs. 1,250.50'], [50_000, 125_050]],
    ['kr. before and behind', ['kr. 35', '1.250,00 kr.', '-35,00 kr.'], [3500, 125_000, -3500]],
    ['Fr. of Switzerland', ['Fr. 35.00'], [3500]],
    ['$US and $CA of French', ['1 209,80 $US', '4,90 $ CA', '$US 5'], [120_980, 490, 500]],
    ['(1.20) USD', ['(1.20) USD', '4.00'], [-120, 400]],
    ['marks of writing direction', ['\u200e$4.00', '\u202a5.00\u202c'], [400, 500]],
  ])('%s', (_name, cells, expected) => {
    expect(problems(paid(...cells))).toEqual([]);
    expect(amounts(paid(...cells))).toEqual(expected);
  });

  test('1,234 in a US column is a thousand', () => {
    expect(amounts(paid('1,234', '99.50'))).toEqual([123_400, 9950]);
  });

  test('1,234 in an EU column is no thousand: it has a digit too many, which is said', () => {
    expect(problems(paid('1,234', '99,50'))).toEqual([[2, 'Commission', '1,234']]);
  });

  test('1,234 alone is asked about', () => {
    expect(importing(paid('1,234')).asked).toEqual(['decimalMark']);
    expect(amounts(paid('1,234'), { given: { decimalMark: '.' } })).toEqual([123_400]);
  });

  test('1,234 in yen is a thousand: there is no part of a yen', () => {
    expect(importing(paid('1,234', '¥3,500'), { currency: 'JPY' }).asked).toEqual([]);
    expect(amounts(paid('1,234', '¥3,500'), { currency: 'JPY' })).toEqual([1234, 3500]);
    expect(importing(paid('€1,234'), { currency: 'JPY' }).asked).toEqual(['decimalMark']);
  });

  test('what binary fractions leave behind is no part of a cent, and half a cent is', () => {
    expect(amounts(paid('8.700000000000001', '4.6399999999999997', '0.30000000000000004'))).toEqual([
      870, 464, 30,
    ]);
    expect(problems(paid('4.00', '4.645'))).toEqual([[3, 'Commission', '4.645']]);
  });

  test('parts of a cent are rounded where the column shows that it has them', () => {
    const text = paid('4.00', '4.645', '33.333333333333336', '-0.125', '1.4925', '12.5000');
    expect(problems(text)).toEqual([]);
    expect(amounts(text)).toEqual([400, 465, 3333, -13, 149, 1250]);
    expect(importing(text).statement().rounded).toEqual([3, 4, 5, 6]);
    expect(amounts(paid('4,00', '4,645', '0,12345'))).toEqual([400, 465, 12]);
  });

  test('a statement that adds up parts of a cent agrees with its rows', () => {
    const text = `${paid('1.4925', '1.4925', '1.4925', '1.4925')}\nTotal;;5.97`;
    expect(amounts(text)).toEqual([149, 149, 149, 149]);
    expect(importing(text).statement().totals).toMatchObject([{ stated: 597, read: 597 }]);
  });

  test('three decimals of a currency that has them are asked about, beside whole amounts too', () => {
    const cells = ['1.234', '5', '2.500'];
    expect(importing(paid(...cells), { currency: 'KWD' }).asked).toEqual(['decimalMark']);
    expect(amounts(paid(...cells), { currency: 'KWD', given: { decimalMark: '.' } })).toEqual([
      1234, 5000, 2500,
    ]);
    const stated = cells.map((cell) => `2026-01-04;Renewal;${cell};KWD`);
    expect(importing(['Date;Event;Commission;Currency', ...stated].join('\n')).asked).toEqual([
      'decimalMark',
    ]);
    expect(amounts(paid(...cells))).toEqual([123_400, 500, 250_000]);
  });

  test.each(['--$21.78', 'abc', '1.2.3', '1.2E+03', 'NaN', '5.00*', '5,00.00', '€5', '12 of 13'])(
    '%s is an error of its row, never 0 (firefly-iii#1474)',
    (cell) => {
      const lines = ['4.00', cell, '5.00', '6.00'].map((text) => `2026-01-04;Renewal;${text};USD`);
      const { rows, problems: found } = importing(
        ['Date;Event;Commission;Currency', ...lines].join('\n'),
      ).statement();
      expect(rows.map(({ amount }) => amount)).toEqual([400, 500, 600]);
      expect(found).toMatchObject([{ line: 3, column: 'Commission', value: cell }]);
    },
  );

  test.each(['', '-', 'NO DATA', 'n/a'])('%j is no amount, and not 0 either', (cell) => {
    const { rows, problems: found } = importing(paid('4.00', cell, '5.00', '6.00')).statement();
    expect(rows).toHaveLength(3);
    expect(found).toMatchObject([{ line: 3, column: 'Commission', message: 'The amount is missing.' }]);
  });

  test('a reversed row without an amount is worth nothing now, as with a zero', () => {
    const lines = ['4.00;Paid', ';Reversed', '-;Reversed', ';Paid'].map((end) => `2026-01-04;Renewal;${end}`);
    const { rows, problems: found } = importing(
      ['Date;Event;Commission;Status', ...lines].join('\n'),
    ).statement();
    expect(rows.map(({ status, amount }) => [status, amount])).toEqual([
      ['paid', 400],
      ['reversed', 0],
      ['reversed', 0],
    ]);
    expect(found).toMatchObject([{ line: 5, message: 'The amount is missing.' }]);
  });

  test('cents, as text or number, are asked about, and not multiplied', () => {
    const cents = paid('870', '2970', '870');
    expect(importing(cents).asked).toEqual(['amountUnit']);
    expect(amounts(cents, { given: { amountUnit: 'minor' } })).toEqual([870, 2970, 870]);
    expect(amounts(cents, { given: { amountUnit: 'major' } })).toEqual([87_000, 297_000, 87_000]);
  });
});

describe('6 dates', () => {
  test.each([
    ['16/09/2026', '17/09/2026'],
    ['09/16/2026', '09/17/2026'],
    ['09-16-2026', '09-17-2026'],
    ['16.09.2026', '17.09.2026'],
    ['16.9.26', '17.9.26'],
    ['9/16/26', '9/17/26'],
    ['September 16 2026', 'September 17 2026'],
    ['Sep 16, 2026', 'Sept. 17, 2026'],
    ['16-Sep-2026', '17-Sep-26'],
    ['16/Sep/2026', '17/Sep/2026'],
    ['16 de septiembre de 2026', '17 de septiembre de 2026'],
    ['16 settembre 2026', '17 settembre 2026'],
    ['16 września 2026', '17 września 2026'],
    ['2026年9月16日', '2026年9月17日'],
    ['Wed, 16 Sep 2026 10:30:00', 'Thursday, September 17, 2026'],
    ['20260916', '20260917'],
    ['2026/9/16', '2026-09-17'],
    ['2026-09-16 10:03:00', '2026-09-17T10:03:00.000Z'],
    ['9/16/2026 10:03:00 AM', '9/17/2026 10:03:00 PM'],
    ['1789516800', '1789603200'],
    ['1789516800000', '1789603200000'],
  ])('%s', (first, second) => {
    expect(days(dated(first, second))).toEqual(['2026-09-16', '2026-09-17']);
  });

  test('one number above 12 anywhere decides for the whole column', () => {
    expect(days(dated('03/04/2026', '13/04/2026'))).toEqual(['2026-04-03', '2026-04-13']);
    expect(days(dated('03/04/2026', '04/13/2026'))).toEqual(['2026-03-04', '2026-04-13']);
  });

  test('without one, the order in which the rows run through time decides', () => {
    expect(days(dated('01/02/2026', '02/02/2026', '01/03/2026'))).toEqual([
      ...['2026-02-01', '2026-02-02', '2026-03-01'],
    ]);
  });

  test('without that, it is asked, with an example, and nothing is read before', () => {
    const { questions, statement } = importing(dated('03/04/2026'));
    expect(questions).toMatchObject([{ field: 'dateOrder', message: expect.stringContaining('03/04/2026') }]);
    expect(statement()).toMatchObject({
      rows: [],
      problems: [{ line: 2, column: 'Date', value: '03/04/2026' }],
    });
    expect(days(dated('03/04/2026'), { given: { dateOrder: 'dmy' } })).toEqual(['2026-04-03']);
  });

  test('a column that contradicts itself is asked about, and the rest is a problem of its rows', () => {
    const text = dated('13/04/2026', '04/13/2026', '03/04/2026');
    expect(importing(text).asked).toEqual(['dateOrder']);
    const { problems: found } = importing(text, { given: { dateOrder: 'dmy' } }).statement();
    expect(found).toMatchObject([{ line: 3, column: 'Date', value: '04/13/2026' }]);
  });

  test('a day that can’t be is a problem: the days covered would reach to it', () => {
    const text = dated('2026-11-20', '2062-05-02', '9999-12-31', '0000-01-01', '1994-12-31', '1995-01-01');
    const { coversFrom, coversTo, problems: found } = importing(text).statement();
    expect(found.map(({ line, message }) => [line, message])).toEqual([
      [3, '"2062-05-02" is in the future.'],
      [4, '"9999-12-31" is in the future.'],
      [5, '"0000-01-01" is before 1995: no affiliate program is that old.'],
      [6, '"1994-12-31" is before 1995: no affiliate program is that old.'],
    ]);
    expect([coversFrom, coversTo]).toEqual(['1995-01-01', '2026-11-20']);
  });

  test('tomorrow it may be already elsewhere, and a payout may be announced', () => {
    expect(days(dated('2026-11-22', '2026-11-23'))).toEqual(['2026-11-22', '2026-11-23']);
    expect(problems(dated('2026-11-24'))).toEqual([[2, 'Date', '2026-11-24']]);
    const payouts = dated('2026-12-24').replace('Renewal', 'Payout');
    expect(importing(payouts).statement().transfers).toMatchObject([{ day: '2026-12-24' }]);
  });

  test('times are in the zone that their column names, and days alone are not shifted', () => {
    const text = (column: string, cell: string) => `${column};Event;Commission\n${cell};Renewal;4.00\n`;
    const inBerlin = { timeZone: 'Europe/Berlin' };
    expect(days(text('Created (UTC)', '2026-01-04 23:30'), inBerlin)).toEqual(['2026-01-05']);
    expect(days(text('Date EST', '2026-01-04 17:30'), inBerlin)).toEqual(['2026-01-04']);
    expect(days(text('Date EST', '2026-01-04 18:30'), inBerlin)).toEqual(['2026-01-05']);
    expect(days(text('Created (UTC)', '2026-01-04'), inBerlin)).toEqual(['2026-01-04']);
    expect(days(text('Created', '2026-01-04 23:30'), inBerlin)).toEqual(['2026-01-04']);
  });

  test('a day that does not exist is a problem, not the next day', () => {
    expect(problems(dated('2026-02-28', '2026-02-30'))).toEqual([[3, 'Date', '2026-02-30']]);
  });
});

describe('7 zones', () => {
  const zoned = (cell: string, timeZone: string) =>
    days(dated(cell), { timeZone, given: { dateOrder: 'mdy' } });

  test.each([
    ['2026-08-31T23:30:00-05:00', 'UTC', '2026-09-01'],
    ['2026-09-01T04:30:00Z', 'America/Chicago', '2026-08-31'],
    ['1-Sep-2026 11:30 PM PDT', 'Europe/Berlin', '2026-09-02'],
    ['2026-08-31 23:30:00', 'Asia/Tokyo', '2026-08-31'],
    ['2026-08-31', 'Pacific/Kiritimati', '2026-08-31'],
  ])('%s for an author in %s is %s: the month may turn at the edge', (cell, timeZone, day) => {
    expect(zoned(cell, timeZone)).toEqual([day]);
  });
});

describe('8 currency', () => {
  const sums = (text: string, currency = 'USD') => importing(text, { currency }).statement().columnSum;

  test('several in one file, by their column, each in its own sum', () => {
    const text =
      'Date,Event,Commission,Currency\n2026-01-04,Renewal,4.00,EUR\n2026-01-04,Renewal,5.00,gbp\n2026-01-04,Renewal,6.00,€\n';
    expect(sums(text)).toEqual({ EUR: 1000, GBP: 500 });
  });

  test.each([
    ['Ad Fees($)', '4.00', 'EUR', 'USD'],
    ['Commission (€)', '4.00', 'USD', 'EUR'],
    ['Publisher Commission USD', '4.00', 'EUR', 'USD'],
    ['pubCommissionAmountUsd', '4.00', 'EUR', 'USD'],
    ['Commission', '€4.00', 'USD', 'EUR'],
    ['Commission', '4.00 GBP', 'USD', 'GBP'],
    ['Commission', 'R$ 4.00', 'USD', 'BRL'],
    ['Commission', '$4.00', 'CAD', 'CAD'],
    ['Commission', '4.00', 'EUR', 'EUR'],
  ])('%s with %s in a program in %s is %s', (column, cell, program, currency) => {
    expect(sums(`Date,Event,${column}\n2026-01-04,Renewal,${cell}\n`, program)).toEqual({ [currency]: 400 });
  });

  test('the price says it where the commission does not', () => {
    expect(sums('Date,Event,Price ($),Commission\n2026-01-04,Renewal,50.00,4.00\n', 'EUR')).toEqual({
      USD: 400,
    });
  });

  test('a currency without cents has none', () => {
    expect(sums('Date,Event,Commission,Currency\n2026-01-04,Renewal,"1,234",JPY\n')).toEqual({ JPY: 1234 });
  });

  test('a sign that contradicts the currency column is a problem', () => {
    const text =
      'Date,Event,Commission,Currency\n2026-01-04,Renewal,€4.00,USD\n2026-01-04,Renewal,4.00,USD\n';
    expect(problems(text)).toEqual([[2, 'Commission', '€4.00']]);
  });

  test('15 what is no money is told apart from it: credits are no currency', () => {
    const text =
      'Date,Event,Commission,Currency\n2026-01-04,Renewal,4.00,USD\n2026-01-04,Renewal,792,credits\n2026-01-05,Renewal,4.00,USD\n';
    const { columnSum, rewards, ignored } = importing(text, { given: { currency: 'Currency' } }).statement();
    expect(columnSum).toEqual({ USD: 800 });
    expect(rewards).toEqual([{ unit: 'credits', rows: 1, count: 792 }]);
    expect(ignored).toMatchObject([{ line: 3, reason: 'paid in credits, not in money', amount: null }]);
  });
});
