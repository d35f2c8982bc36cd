import { describe, expect, test } from 'vitest';
import { setAside } from '@/core/statements/asides.ts';
import { readTable } from '@/core/statements/table.ts';

const rows = '2026-01-04,A.K.,50.00,4.00\n2026-01-05,B.L.,60.00,5.00\n';
const read = (text: string) => {
  const { rows: own, skipped, problems } = setAside(readTable(text));
  return {
    rows: own.map(({ line }) => line),
    skipped: skipped.map(({ line, reason }) => [line, reason]),
    problems,
  };
};

describe('what tells of no sale is set aside, with its reason', () => {
  test.each<[string, string, [number, string][]]>([
    [
      'notes below the rows',
      `${rows}Generated on 2026-11-30\n* may change\n`,
      [
        [4, 'note'],
        [5, 'note'],
      ],
    ],
    ['sums that call themselves nothing', `${rows},,110.00,9.00\n`, [[4, 'totals row']]],
    [
      'sums that name what they are of first',
      `${rows}January total,,110.00,9.00\nTotal: 2 sales,,110.00,9.00\n`,
      [
        [4, 'totals row'],
        [5, 'totals row'],
      ],
    ],
    [
      'another table',
      `${rows}\nPaid on,Method,Sum\n2026-02-01,PayPal,9.00\n`,
      [
        [5, 'another table'],
        [6, 'another table'],
      ],
    ],
    [
      'a wider one',
      `${rows}\nPaid on,Method,Account,Bank,Sum\n2026-02-01,PayPal,x,y,9.00\n`,
      [
        [5, 'another table'],
        [6, 'another table'],
      ],
    ],
  ])('%s', (_name, below, skipped) => {
    expect(read(`Date,Customer,Price,Commission\n${below}`)).toEqual({ rows: [2, 3], skipped, problems: [] });
  });

  test('column names in a second language', () => {
    const text = '発生日,顧客,売上,報酬\ndate,customer,sales,rewards\n2026-01-04,A.K.,5000,400\n';
    expect(read(text)).toEqual({ rows: [3], skipped: [[2, 'column names again']], problems: [] });
  });
});

test.each([
  ['a row that lacks its date', `Date,Customer,Price,Commission\n${rows},C.M.,70.00,6.00\n`],
  [
    'a sale to somebody called a total',
    `Customer,Event,Price\nJanuary total,Renewal,70.00\nA.K.,Renewal,6.00\n`,
  ],
  ['an empty line between rows', 'Date,Customer,Commission\n2026-01-04,A.K.,4.00\n\n2026-01-05,B.L.,5.00\n'],
  ['sums over a period', 'Sub ID,Clicks,Earnings\ndevto-1,12,4.00\n,3,5.00\nNone yet\n'],
  ['months', 'Month,Note,Earnings\nMay 2026,Launch,none\nJune 2026,Quiet,4.00\n'],
])('%s is left alone', (_name, text) => {
  const table = readTable(text);
  expect(setAside(table)).toEqual(table);
});
