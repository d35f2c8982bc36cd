import { describe, expect, test } from 'vitest';
import { headerFingerprint } from '@/core/statements/mapping.ts';
import { importing } from './importing.ts';

const keys = (text: string, given = {}) =>
  importing(text, { given })
    .statement()
    .rows.map(({ key }) => key);
const distinct = (list: readonly string[]) => new Set(list).size;

const named = 'Date,Customer,Event,Commission\n';
const equal = `${named}${'2026-01-04,A.K.,Renewal,4.00\n'.repeat(2)}`;

describe('9 the same row has the same key, and two rows have two', () => {
  test('equal rows inside one file stay two (actual#4280, firefly-iii#2164, #1456, wealthfolio#1035, #779)', () => {
    const { rows, alike } = importing(equal).statement();
    expect(distinct(rows.map(({ key }) => key))).toBe(2);
    expect(alike).toEqual([3]);
  });

  test('a small payment every day is no duplicate of the day before (actual#5627)', () => {
    const daily = ['04', '05', '06'].map((day) => `2026-01-${day},A.K.,Renewal,0.01\n`);
    expect(distinct(keys(named + daily.join('')))).toBe(3);
  });

  test('the same file again gives the same keys (Cashew#453)', () => {
    expect(keys(equal)).toEqual(keys(equal));
  });

  test('of overlapping windows the common days have the same keys (Budget#276)', () => {
    const later = `${equal}2026-01-05,A.K.,Renewal,4.00\n`;
    expect(keys(later).slice(0, 2)).toEqual(keys(equal));
  });

  test('a third equal sale in a later pull is one more, the first two stay', () => {
    const later = `${equal}2026-01-04,A.K.,Renewal,4.00\n`;
    expect(keys(later).filter((key) => keys(equal).includes(key))).toHaveLength(2);
    expect(distinct(keys(later))).toBe(3);
  });

  test("the file's own id counts before all else (buckets/application#1036)", () => {
    const text = (day: string) => `Id,Date,Event,Commission\nT1,${day},Renewal,4.00\n`;
    expect(keys(text('2026-01-05'))).toEqual(keys(text('2026-01-04')));
  });

  test('ids that come back in other months are no ids (buckets/application#556)', () => {
    const text =
      'Subscription,Date,Event,Commission\nS1,2026-01-04,Renewal,4.00\nS1,2026-02-04,Renewal,4.00\n';
    const asked = importing(text, { given: { externalId: 'Subscription' } });
    expect(asked.questions).toMatchObject([
      { field: 'externalId', message: expect.stringMatching(/"S1".*lines 2 and 3.*different sales/) },
    ]);
    expect(importing(text).mapping.externalId).toBe(null);
    expect(distinct(keys(text, { externalId: null }))).toBe(2);
  });

  test('two lines that tell one sale in two states share its id, and nothing is asked', () => {
    const text =
      'Id,Date,Event,Commission,Status\nT1,2026-01-04,Renewal,4.00,Pending\nT1,2026-01-04,Renewal,4.00,Paid\n';
    const { questions, statement } = importing(text, { given: { externalId: 'Id' } });
    expect(questions).toEqual([]);
    expect(distinct(statement().rows.map(({ key }) => key))).toBe(1);
  });

  test('the make of a fingerprint is part of the key (buckets/application#1087)', () => {
    expect(keys(equal)[0]).toContain('"v1"');
  });
});

describe('10 and 11 a row that comes back restated is the same row', () => {
  const sale = (amount: string, status: string) =>
    `Date,Customer,Event,Commission,Status\n2026-01-04,A.K.,Renewal,${amount},${status}\n`;

  test.each([
    ['paid', '4.00', 'Paid'],
    ['cut', '2.00', 'Pending'],
    ['zeroed', '0.00', 'Reversed'],
  ])('%s', (_name, amount, status) => {
    expect(keys(sale(amount, status))).toEqual(keys(sale('4.00', 'Pending')));
  });

  test('a negative twin is a row of its own, which may name its original', () => {
    const text =
      'Id,Date,Event,Commission,Reference Trans\nT1,2026-01-04,Renewal,4.00,\nT9,2026-02-04,Renewal,-4.00,T1\n';
    const { rows } = importing(text).statement();
    expect(rows).toMatchObject([
      { externalId: 'T1', amount: 400, originalExternalId: null },
      { externalId: 'T9', amount: -400, originalExternalId: 'T1' },
    ]);
    expect(distinct(rows.map(({ key }) => key))).toBe(2);
  });

  test('a reversal under the same id stands beside its sale', () => {
    const text = 'Id,Date,Event,Commission\nT1,2026-01-04,Renewal,4.00\nT1,2026-01-04,Renewal,-4.00\n';
    expect(distinct(keys(text))).toBe(2);
  });

  test('zero with its original beside it is reversed at what it was worth', () => {
    const text =
      'Date,Event,Payout,Original payout,Status\n2026-01-04,Renewal,0.00,4.00,REVERSED\n2026-01-05,Renewal,2.00,4.00,APPROVED\n';
    expect(importing(text).statement().rows).toMatchObject([
      { status: 'reversed', amount: 0, originalAmount: 400 },
      { status: 'approved', amount: 200, originalAmount: 400 },
    ]);
  });
});

describe('12 granularity', () => {
  test('articles of one order under one id are lines of their own, where the id was guessed', () => {
    const text =
      'Action Id,Date,Event,Product,Commission\nA1,2026-01-04,Renewal,Disk,4.00\nA1,2026-01-04,Renewal,Backup,1.00\n';
    const { mapping, statement } = importing(text);
    expect(mapping.externalId).toBe(null);
    expect(distinct(statement().rows.map(({ key }) => key))).toBe(2);
  });

  test('and where it was chosen, one would replace the other, so it is asked', () => {
    const text =
      'Action Id,Date,Event,Product,Commission\nA1,2026-01-04,Renewal,Disk,4.00\nA1,2026-01-04,Renewal,Backup,1.00\n';
    expect(importing(text, { given: { externalId: 'Action Id' } }).asked).toEqual(['externalId']);
  });

  test('sums over a period, with clicks and no kind, are asked about before they could add to sales', () => {
    expect(importing('Date,Sub ID,Clicks,Earnings\n2026-01-31,devto-1,120,44.00\n').asked).toEqual([
      'defaultKind',
    ]);
    expect(importing('Sub ID,Clicks,Earnings\ndevto-1,120,44.00\n').asked).toEqual(['date', 'defaultKind']);
  });
});

describe('14 mappings are remembered by the columns, and an unknown column is told', () => {
  test('in any order, and not for others', () => {
    expect(headerFingerprint(['a', 'b'])).toBe(headerFingerprint(['b', 'a']));
    expect(headerFingerprint(['a', 'b'])).not.toBe(headerFingerprint(['a', 'b', 'c']));
  });

  test('a remembered column that is gone is named, with those that are there', () => {
    expect(() => importing(equal, { given: { amount: 'Provision' } })).toThrow(
      /no column "Provision" \(for amount\).*Date, Customer, Event, Commission/,
    );
  });

  test('more columns change nothing', () => {
    const more = equal.replaceAll(/$/gm, ',x').replaceAll(/^,x$/gm, '');
    expect(keys(more)).toEqual(keys(equal));
  });
});

test('every row that cannot be read is told with line, column, raw value and reason', () => {
  const text =
    'Date,Event,Plan price,Commission,Currency,Status\n' +
    '2026-01-04,Renewal,50.00,4.00,USD,Paid\n2026-01-05,Renewal,50.00,5.00,USD,Paid\n' +
    'soon,Renewal,50.00,4.00,USD,Paid\n2026-01-04,Renewal,1.2.3,4.00,USD,Paid\n' +
    '2026-01-04,Renewal,50.00,--4.00,USD,Paid\n2026-01-04,Renewal,50.00,4.00,gems,Paid\n' +
    '2026-01-04,Mystery,50.00,4.00,USD,Paid\n2026-01-04,Renewal,50.00,4.00,USD,Perhaps\n' +
    '2026-01-04,Renewal,50.00,,USD,Paid\n2026-01-04,Renewal,50,00,4,00,USD,Paid\n';
  const { rows, problems } = importing(text, { given: { currency: 'Currency' } }).statement();
  expect(rows.map(({ line }) => line)).toEqual([2, 3]);
  expect(problems).toEqual([
    { line: 4, column: 'Date', value: 'soon', message: '"soon" is not a date.' },
    { line: 5, column: 'Plan price', value: '1.2.3', message: expect.stringContaining('"1.2.3"') },
    { line: 6, column: 'Commission', value: '--4.00', message: '"--4.00" is not an amount of money.' },
    { line: 7, column: 'Currency', value: 'gems', message: expect.stringContaining('ISO 4217') },
    { line: 8, column: 'Event', value: 'Mystery', message: 'What "Mystery" means is not set.' },
    { line: 9, column: 'Status', value: 'Perhaps', message: expect.stringContaining('"Perhaps"') },
    { line: 10, column: 'Commission', value: '', message: 'The amount is missing.' },
    {
      line: 11,
      column: null,
      value: '2026-01-04 | Renewal | 50 | 00 | 4 | 00 | USD | Paid',
      message: expect.stringContaining('8 cells, but there are 6 columns'),
    },
  ]);
});
