import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessMapping } from '@/core/statements/guess.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { normaliseRows } from '@/core/statements/normalise.ts';
import { readTable } from '@/core/statements/table.ts';
import { context, programWith } from './programs.ts';

function totalsOf(text: string, given: PartialMapping = {}) {
  const table = readTable(text);
  const { mapping } = guessMapping(table, { defaultKind: 'recurring', ...given }, programWith());
  return normaliseRows(table, mapping, context).totals;
}

const report = (file: string) => readFileSync(`tests/fixtures/reports/${file}`, 'utf8');

describe('a totals row is held against the rows', () => {
  test('Amazon: the last line, one cell to the right of its word', () => {
    expect(totalsOf(report('amazon_fee_earnings_us.csv'))).toMatchObject([
      { column: 'Ad Fees($)', stated: 25263, read: 25263, currency: 'USD' },
    ]);
  });

  test('Gumroad: with the rows that are no commissions', () => {
    const kind = { Sale: 'ignore', 'Affiliate Credit': 'first-order', 'Full Refund': 'ignore' } as const;
    const given = { values: { kind: { ...kind, 'Technical Adjustment': 'ignore' } } } as const;
    expect(totalsOf(report('gumroad_payout.csv'), given)).toMatchObject([
      { column: 'Net Total ($)', stated: 59911, read: 59911, isCommission: true },
      { column: 'Sale Price ($)', stated: 67150, read: 67150, isCommission: false },
      { column: 'Taxes ($)', stated: 0, read: 0 },
      { column: 'Shipping ($)', stated: 0, read: 0 },
      { column: 'Gumroad Fees ($)', stated: 7240, read: 7240 },
    ]);
  });

  const small = (...lines: string[]) => ['Date,Plan price,Commission', ...lines].join('\n');

  test.each([
    ['agrees', ['2026-01-04,50.00,4.00', '2026-02-04,50.00,4.00', 'Total,,8.00'], [[800, 800]]],
    ['a row is missing', ['2026-01-04,50.00,4.00', 'Total,,8.00'], [[800, 400]]],
    ['a row cannot be read', ['2026-01-04,50.00,4.00', '2026-02-04,50.00,four', 'Total,,8.00'], [[800, 400]]],
    ['negative rows count', ['2026-01-04,50.00,4.00', '2026-02-04,50.00,-1.00', 'Total,,3.00'], [[300, 300]]],
    [
      'stands above the rows',
      ['Total,,8.00', '2026-01-04,50.00,4.00', '2026-02-04,50.00,4.00'],
      [[800, 800]],
    ],
    ['says nothing of the amounts', ['2026-01-04,50.00,4.00', 'Total,,'], []],
    ['another column of money', ['2026-01-04,50.00,4.00', 'Total,70.00,'], [[7000, 5000]]],
    [
      'two columns, the commission first',
      ['2026-01-04,50.00,4.00', '2026-02-04,20.00,1.60', 'Total,70.00,5.60'],
      [
        [560, 560],
        [7000, 7000],
      ],
    ],
    [
      'subtotals and a grand total',
      [
        '2026-01-04,50.00,4.00',
        'Subtotal,,4.00',
        '2026-02-04,50.00,2.00',
        'Subtotal,,2.00',
        'Grand total,,6.00',
      ],
      [
        [400, 400],
        [200, 200],
        [600, 600],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    const given = { date: 'Date', amount: 'Commission', planPrice: 'Plan price' };
    const totals = totalsOf(small(...lines), given);
    expect(totals.map(({ stated, read }) => [stated, read])).toEqual(expected);
  });
});
