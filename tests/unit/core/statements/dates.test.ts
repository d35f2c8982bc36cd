import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/core/calendar.ts';
import { type DateOrder, guessDateOrder, looksLikeDate, readDay } from '@/core/statements/dates.ts';

const day = (text: string, order: DateOrder | null = null, timeZone = 'UTC') => {
  const read = readDay(text, order, timeZone);
  return read.ok ? read.value : null;
};

describe('readDay', () => {
  test.each([
    ['2026-01-04', null, '2026-01-04'],
    ['2026/1/4', null, '2026-01-04'],
    ['2026-01-04 15:57:40', null, '2026-01-04'],
    ['2026-01-04T23:59:59.123', null, '2026-01-04'],
    ['04.01.2026', null, '2026-01-04'],
    ['4.1.26', null, '2026-01-04'],
    ['03/04/2026', 'dmy', '2026-04-03'],
    ['03/04/2026', 'mdy', '2026-03-04'],
    ['1/4/26', 'mdy', '2026-01-04'],
    ['1/5/2025 10:03:00 AM', 'mdy', '2025-01-05'],
    ['26-01-04', 'ymd', '2026-01-04'],
    ['15 Sep 2026', null, '2026-09-15'],
    ['15-Sep-2026', null, '2026-09-15'],
    ['15. September 2026', null, '2026-09-15'],
    ['September 15 2026', null, '2026-09-15'],
    ['Sep 15, 2026', null, '2026-09-15'],
    ['September 1st, 2026', null, '2026-09-01'],
    ['15 de septiembre de 2026', null, '2026-09-15'],
    ['4. März 2026', null, '2026-03-04'],
    ['4 août 2026', null, '2026-08-04'],
    ['Dienstag, 15. September 2026', null, '2026-09-15'],
    ['mar. 15 sept. 2026 à 22:30', null, '2026-09-15'],
    ['martes, 15 de septiembre de 2026', null, '2026-09-15'],
    ['March 3, 2026', null, '2026-03-03'],
    ['15/9/2026 10:30 p. m.', 'dmy', '2026-09-15'],
    ['15 Sep 2026 at 22:30', null, '2026-09-15'],
    ['2026年9月15日(火) 22:30', null, '2026-09-15'],
    ['2026年9月15日火曜日', null, '2026-09-15'],
    ['giovedì 15 settembre 2026 alle ore 13:02', null, '2026-09-15'],
    ['quinta-feira, 15 de setembro de 2026 às 13:02', null, '2026-09-15'],
    ['donderdag 15 september 2026 om 13:02', null, '2026-09-15'],
    ['czwartek, 15 września 2026', null, '2026-09-15'],
    ['15 sept. 2026, 13 h 02 min 11 s', null, '2026-09-15'],
    ['15/09/2026 à 14h02', 'dmy', '2026-09-15'],
    ['15.09.2026, 13.02.11', null, '2026-09-15'],
    ['15.9.2026 klo 13.02', null, '2026-09-15'],
    ['15. 9. 2026 13:02', null, '2026-09-15'],
    ['2026. 09. 15.', null, '2026-09-15'],
    ['\u200e15\u200e/\u200e9\u200e/\u200e2026', 'dmy', '2026-09-15'],
  ] satisfies [string, DateOrder | null, string][])('%s (%s)', (text, order, expected) => {
    expect(day(text, order)).toBe(expected);
  });

  test.each([
    ['2026-01-04T23:30:00Z', 'Europe/Berlin', '2026-01-05'],
    ['2026-01-04T23:30:00.000Z', 'America/New_York', '2026-01-04'],
    ['2026-01-04T22:54:39-05:00', 'Europe/Berlin', '2026-01-05'],
    ['2026-01-04 23:30:00 UTC', 'Asia/Tokyo', '2026-01-05'],
    ['01/05/2026 00:30:00 +02:00', 'UTC', '2026-01-04'],
    ['1/4/2026 11:30 PM GMT', 'Europe/Berlin', '2026-01-05'],
    ['Sun Jan 04 2026 23:30:00 GMT+0000 (Coordinated Universal Time)', 'Europe/Berlin', '2026-01-05'],
    ['2026-01-04 23:30:00 +0000 UTC', 'Europe/Berlin', '2026-01-05'],
    ['2026-01-04 16:30:00 -0700 MST', 'Europe/Berlin', '2026-01-05'],
    ['2026-01-04 23.30 UTC', 'Europe/Berlin', '2026-01-05'],
    ['1767528604000', 'UTC', '2026-01-04'],
    ['1767528604', 'UTC', '2026-01-04'],
  ])('%s falls in %s on %s', (text, timeZone, expected) => {
    expect(day(text, 'mdy', timeZone)).toBe(expected);
  });

  test.each([
    '2026-02-30',
    '31/04/2026',
    '15 Foo 2026',
    'yesterday',
    '',
    '2026-13-01',
    '2026-01-04T25:00:00Z',
    '13/13/2026',
    // In the author's time zone it is a day of the year 10000.
    '9999-12-31T23:00:00-05:00',
  ])('refuses %s', (text) => {
    expect(day(text, 'dmy')).toBe(null);
  });

  test('the number that a spreadsheet keeps for a day is told from other texts', () => {
    expect(readDay('46268', null, 'UTC')).toMatchObject({
      message: expect.stringContaining('Format the column as dates'),
    });
    expect(readDay('12', null, 'UTC')).toMatchObject({ message: '"12" is not a date.' });
  });

  test('a day and a month that nobody has told apart are refused', () => {
    expect(readDay('03/04/2026', null, 'UTC')).toEqual({
      ok: false,
      message: expect.stringContaining('03/04/2026'),
    });
  });

  test('a date alone is never shifted', () => {
    const zones = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata');
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 20_000 }), (zone, n) => {
        const expected = addDays('1990-01-01', n);
        expect(day(expected, null, zone)).toBe(expected);
        expect(day(`${expected} 23:59:59`, null, zone)).toBe(expected);
      }),
    );
  });
});

describe('guessDateOrder', () => {
  test.each([
    [['2026-01-04', '15 Sep 2026'], null, null],
    [['04.01.2026'], null, null],
    [['03/04/2026', '13/04/2026'], 'dmy', null],
    [['03/04/2026', '04/13/2026'], 'mdy', null],
    [['01/02/2026', '02/02/2026', '01/03/2026'], 'dmy', null],
    [['01/02/2026', '02/01/2026', '03/05/2026', '04/02/2026'], 'mdy', null],
    [['04/02/2026', '03/05/2026', '02/01/2026'], 'mdy', null],
    [['26/09/03', '26/10/14'], 'ymd', null],
    [['25-12-30', '26-01-15', '26-02-05'], 'ymd', null],
    // The 26th of each month, over the turn of a year.
    [['26/11/25', '26/12/25', '26/01/26'], 'dmy', null],
    [['26.11.19', '20.12.19'], null, null],
    [['03/03/2026', '04/04/2026'], 'dmy', null],
    [['03/04/2026'], null, '03/04/2026'],
    [['05/05/2026', '03/04/2026', '06/07/2026'], null, '03/04/2026'],
    [['13/04/2026', '04/13/2026', '03/04/2026'], null, '13/04/2026'],
  ])('%j', (cells, order, ambiguous) => {
    expect(guessDateOrder(cells)).toEqual({ order, ambiguous });
  });
});

test('words and numbers do not look like dates', () => {
  expect(['SKU-BASIC', '4.00', '1,234.56', '192.168.1.1', 'Item 12 2026'].filter(looksLikeDate)).toEqual([]);
});

describe('a time without a zone in a statement whose zone is known', () => {
  // Chicago is five hours behind UTC in May and six in January.
  test.each([
    ['5/31/2025 8:03:00 PM', '2025-06-01'],
    ['5/31/2025 6:59:00 PM', '2025-05-31'],
    ['1/31/2025 6:03:00 PM', '2025-02-01'],
    ['5/31/2025', '2025-05-31'],
    ['2025-05-31T20:03:00-07:00', '2025-06-01'],
    ['2025-05-31 23:30 UTC', '2025-05-31'],
  ])('%s is %s in UTC', (text, day) => {
    expect(readDay(text, 'mdy', 'UTC', 'America/Chicago')).toEqual({ ok: true, value: day });
  });
});
