import { describe, expect, test } from 'vitest';
import { incomeMonths } from '@/core/returns/income-table.ts';
import { incomeCsv, incomeMarkdown } from '@/core/returns/income-text.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { bareRow, emptyPortfolio, noTotals, programOf } from './portfolios.ts';

const program = {
  program: programOf('Global API'),
  coversTo: '2026-10-31',
  commissions: noTotals,
  original: {},
  activeReferrals: 0,
  churnedReferrals: 0,
};
const bySource = { pending: 0, existing: 9000, upgrades: null, newReferrals: null };
const example: Portfolio = {
  ...emptyPortfolio,
  articles: [
    bareRow(1, { publishedOn: '2026-07-04' }),
    bareRow(2, { publishedOn: '2026-08-01' }),
    bareRow(3, { publishedOn: '2026-08-31' }),
    bareRow(4, { publishedOn: '2026-06-30', published: false }),
    bareRow(5, { publishedOn: null }),
  ],
  programs: [program],
  months: [
    { month: '2026-08', firstOrder: 1150, recurring: 0, other: 3000 },
    { month: '2026-09', firstOrder: 0, recurring: 0, other: 0 },
    { month: '2026-10', firstOrder: 6800, recurring: 31000, other: -250 },
    { month: '2026-11', firstOrder: 0, recurring: 0, other: 0 },
  ],
  totals: {
    ...emptyPortfolio.totals,
    runRate: 12345,
    headline: { months: 24, p10: 400000, p50: 500000, p90: 610000, mean: 500050, bySource },
    otherCurrencies: { EUR: { ...noTotals, toDate: 1200 }, JPY: noTotals },
  },
};
const unknown = { firstOrder: null, recurring: null, other: null, total: null };
const none = { firstOrder: 0, recurring: 0, other: 0, total: 0 };

describe('income by month', () => {
  test('from the first article to the running month; unknown is not 0', () => {
    expect(incomeMonths(example)).toEqual([
      // Before the first commission nothing says that there was none.
      { month: '2026-07', articles: 1, ...unknown, isRunning: false },
      {
        month: '2026-08',
        articles: 2,
        firstOrder: 1150,
        recurring: 0,
        other: 3000,
        total: 4150,
        isRunning: false,
      },
      // Covered by statements that name none.
      { month: '2026-09', articles: 0, ...none, isRunning: false },
      {
        month: '2026-10',
        articles: 0,
        firstOrder: 6800,
        recurring: 31000,
        other: -250,
        total: 37550,
        isRunning: false,
      },
      // Coverage ends on 31 October.
      { month: '2026-11', articles: 0, ...unknown, isRunning: true },
    ]);
  });

  test('nothing published and nothing paid: no months', () => {
    expect(incomeMonths(emptyPortfolio)).toEqual([]);
  });

  test('as Markdown what is booked and what is an estimate are tables apart', () => {
    expect(incomeMarkdown(example, incomeMonths(example).slice(-4))).toBe(`**Booked**

| Month | Articles published | First order | Recurring | Other | Total |
| --- | ---: | ---: | ---: | ---: | ---: |
| 2026-08 | 2 | $11.50 | $0.00 | $30.00 | $41.50 |
| 2026-09 | 0 | $0.00 | $0.00 | $0.00 | $0.00 |
| 2026-10 | 0 | $68.00 | $310.00 | -$2.50 | $375.50 |
| 2026-11 (so far) | 0 | – | – | – | – |

**Projected**

| Estimate, not booked | Amount | 8 of 10 cases |
| --- | ---: | ---: |
| *Run rate, a month* | *about $123.45* |  |
| *Next 24 months* | *about $5,000.50* | *$4,000.00 to $6,100.00* |

Statements reach: Global API to 2026-10-31.

Not in it, for want of a rate to USD: €12.00.
`);
  });

  test('without an estimate there is no table for one', () => {
    const bare = { ...example, programs: [], totals: emptyPortfolio.totals };
    expect(incomeMarkdown(bare, incomeMonths(bare))).not.toMatch(/Projected|Statements|rate/);
  });

  test('as CSV each row says which it is', () => {
    expect(incomeCsv(example, incomeMonths(example).slice(-2)).split('\r\n')).toEqual([
      'Month,Kind,Articles published,First order,Recurring,Other,Total,Low,High,Currency',
      '2026-10,booked,0,68.00,310.00,-2.50,375.50,,,USD',
      '2026-11,booked so far,0,,,,,,,USD',
      '"Run rate, a month",estimate,,,123.45,,123.45,,,USD',
      'Next 24 months,estimate,,,,,5000.50,4000.00,6100.00,USD',
      '',
    ]);
  });
});
