import { describe, expect, test } from 'vitest';
import { earningsChart } from '@/core/earnings/chart.ts';
import { periodOf } from '@/core/earnings/period.ts';
import { incomeTable } from '@/core/returns/income-table.ts';
import { incomeCsv, incomeMarkdown } from '@/core/returns/income-text.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { german as copyInGerman } from '@/ui/i18n/de/copy.ts';
import { bareRow, emptyPortfolio, noTotals, programOf } from '../../../support/portfolios.ts';

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
  earnings: [
    { programId: 'a', month: '2026-08', firstOrder: 1150, recurring: 0, other: 3000 },
    { programId: 'a', month: '2026-10', firstOrder: 6800, recurring: 31000, other: -250 },
  ],
  totals: {
    ...emptyPortfolio.totals,
    runRate: 12345,
    headline: { months: 24, p10: 400000, p50: 500000, p90: 610000, mean: 500050, bySource },
    otherCurrencies: { EUR: { ...noTotals, toDate: 1200 }, JPY: noTotals },
  },
};
const names = {
  series: (id: string) => ({ firstOrder: 'First order', recurring: 'Recurring', other: 'Other' })[id] ?? id,
  total: 'Total',
  compared: 'Before',
};
const nothing: ReadonlySet<string> = new Set();
const month = (id: string, p50: number) => ({ month: id, p10: 0, p50, p90: 2 * p50, mean: p50 });

/** Everything from the first article on, with `expected` months to come. */
function table(portfolio: Portfolio, expected = [month('2026-12', 12000)]) {
  const chart = earningsChart({
    period: periodOf({ preset: 'all' }, portfolio.asOf, '2026-07-04'),
    asOf: portfolio.asOf,
    earnings: { months: portfolio.earnings, days: [] },
    split: 'kind',
    hidden: nothing,
    comparison: null,
    coversTo: portfolio.programs[0]?.coversTo ?? null,
    expected,
  });
  return incomeTable(portfolio, chart, nothing, names);
}

describe('income by month', () => {
  test('from the first article to the months to come; unknown is not 0', () => {
    const { columns, totalAt, rows } = table(example);
    expect(columns).toEqual(['First order', 'Recurring', 'Other', 'Total']);
    expect(totalAt).toBe(3);
    const none = { low: null, high: null };
    expect(rows).toEqual([
      // Before the first commission nothing says that there was none.
      { id: '2026-07', state: 'past', articles: 1, values: [null, null, null, null], ...none },
      { id: '2026-08', state: 'past', articles: 2, values: [1150, 0, 3000, 4150], ...none },
      // Covered by statements that name none.
      { id: '2026-09', state: 'past', articles: 0, values: [0, 0, 0, 0], ...none },
      { id: '2026-10', state: 'past', articles: 0, values: [6800, 31000, -250, 37550], ...none },
      // Coverage ends on 31 October.
      { id: '2026-11', state: 'running', articles: 0, values: [null, null, null, null], ...none },
      {
        id: '2026-12',
        state: 'future',
        articles: null,
        values: [null, null, null, 12000],
        low: 0,
        high: 24000,
      },
    ]);
  });

  test('as Markdown what is booked and what is an estimate are tables apart', () => {
    expect(incomeMarkdown(example, table(example))).toBe(`**Booked**

| Month | Articles published | First order | Recurring | Other | Total |
| --- | ---: | ---: | ---: | ---: | ---: |
| 2026-07 | 1 | – | – | – | – |
| 2026-08 | 2 | $11.50 | $0.00 | $30.00 | $41.50 |
| 2026-09 | 0 | $0.00 | $0.00 | $0.00 | $0.00 |
| 2026-10 | 0 | $68.00 | $310.00 | -$2.50 | $375.50 |
| 2026-11 (so far) | 0 | – | – | – | – |

**Projected**

| Estimate, not booked | Amount | 8 of 10 cases |
| --- | ---: | ---: |
| *Run rate, a month* | *about $123.45* |  |
| *Next 24 months* | *about $5,000.50* | *$4,000.00 to $6,100.00* |
| *2026-12* | *about $120.00* | *$0.00 to $240.00* |

Statements reach: Global API to 2026-10-31.

Not in it, for want of a rate to USD: €12.00.
`);
  });

  test('in the words and numbers of another language', () => {
    const german = incomeMarkdown(example, table(example), { words: copyInGerman.income, locale: 'de' });
    expect(german).toContain('| Monat | Veröffentlichte Artikel | First order |');
    expect(german).toContain('| 2026-11 (bisher) | 0 |');
    expect(german).toContain(
      '| *Nächste 24 Monate* | *etwa 5.000,50\u00a0$* | *4.000,00\u00a0$ bis 6.100,00\u00a0$* |',
    );
    expect(german).not.toMatch(/Estimate|about|Statements/);
  });

  test('without an estimate there is no table for one', () => {
    const bare = { ...example, programs: [], totals: emptyPortfolio.totals };
    expect(incomeMarkdown(bare, table(bare, []))).not.toMatch(/Projected|Statements|rate/);
  });

  test('as CSV each row says which it is', () => {
    expect(incomeCsv(example, table(example)).split('\r\n').toSpliced(1, 3)).toEqual([
      'Month,Kind,Articles published,First order,Recurring,Other,Total,Low,High,Currency',
      '2026-10,booked,0,68.00,310.00,-2.50,375.50,,,USD',
      '2026-11,booked so far,0,,,,,,,USD',
      '2026-12,estimate,,,,,120.00,0.00,240.00,USD',
      '"Run rate, a month",estimate,,,,,123.45,,,USD',
      'Next 24 months,estimate,,,,,5000.50,4000.00,6100.00,USD',
      '',
    ]);
  });
});
