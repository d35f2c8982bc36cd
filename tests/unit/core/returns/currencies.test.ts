import { describe, expect, test } from 'vitest';
import { sumOf } from '@/core/earnings/earnings.ts';
import { articleTableCsv } from '@/core/returns/article-csv.ts';
import { assemblePortfolio } from '@/core/returns/assemble.ts';
import { incomeMarkdown } from '@/core/returns/income-text.ts';
import type { PortfolioInput } from '@/core/returns/portfolio.ts';
import { toReport } from '@/core/returns/report.ts';
import { monthAhead } from '@/core/returns/this-month.ts';
import { globalApi } from '../../../support/ledger.ts';
import { bareRow } from '../../../support/portfolios.ts';
import { givenRate, rollup } from '../rates/rates.ts';

const programId = globalApi.id;
const euros = (month: string, amount: number, part: Parameters<typeof rollup>[0] = {}) =>
  rollup({ programId, articleId: 'devto:1', currency: 'EUR', month, amount, ...part });
const hour = {
  id: 't',
  draftId: null,
  activity: 'writing',
  seconds: 3600,
  basis: 'timed',
  startedAt: null,
  endedAt: null,
  createdAt: 0,
} as const;

/** October's and November's rates are 1.10 and 1.20; of August nothing is known. */
const input: PortfolioInput = {
  asOf: '2026-11-22',
  currency: 'USD',
  rates: [givenRate('2026-10', 'EUR', 'USD', 1.1), givenRate('2026-11', 'EUR', 'USD', 1.2)],
  hourlyRateTarget: null,
  programs: [globalApi],
  coverage: new Map([[programId, { coversTo: '2026-11-20', clicks: [] }]]),
  articles: [bareRow(1).article],
  links: [],
  rollups: [
    euros('2026-08', 500),
    euros('2026-10', 1000, { kind: 'first-order' }),
    euros('2026-10', 2000),
    euros('2026-11', 300, { articleId: '' }),
    euros('2026-10', 700, { status: 'pending' }),
    euros('2026-10', 800, { status: 'held' }),
    euros('2026-11', 900, { status: 'reversed' }),
    rollup({ programId, articleId: 'devto:1', month: '2026-11', amount: 50 }),
  ],
  opening: {
    balances: [],
    rollups: [euros('2026-11', 400, { id: 'opening' })],
    monthly: [euros('2026-11', 400, { id: 'opening' })],
    notAdded: [euros('2026-10', 600)],
    clicks: new Map(),
  },
  viewTotals: [],
  timeEntries: [{ ...hour, articleId: 'devto:1', day: '2026-10-02' }],
  costs: [{ id: 'c', articleId: 'devto:1', day: '2026-11-02', amount: 250, currency: 'EUR', note: '' }],
  figures: [],
  figuresStale: false,
  unfinishedImports: [],
  leftOut: [],
};
const portfolio = assemblePortfolio(input);
const [article] = portfolio.articles;

describe('a portfolio with euros, shown in dollars', () => {
  test('each article: 11.00 + 22.00 + 4.80 of a total given + 0.50', () => {
    expect(article?.commissions).toMatchObject({
      ...{ firstOrder: 1100, recurring: 2730, toDate: 3830 },
      ...{ pending: 770, held: 880, reversed: 1080 },
    });
    expect(article?.otherCurrencies).toMatchObject({ EUR: { toDate: 500, recurring: 500 } });
    expect(article?.notAdded).toEqual({ rows: 1, amount: 660 });
  });

  test('costs of 3.00 come off its hourly rate: 38.30 - 3.00 in one hour', () => {
    expect(article).toMatchObject({ costs: 300, effectiveHourlyRate: 3530 });
    expect(portfolio.totals.costs).toBe(300);
  });

  test('what belongs to none, 3.60, and the total', () => {
    expect(portfolio.unattributed.commissions?.toDate).toBe(360);
    expect(portfolio.totals.commissions?.toDate).toBe(4190);
  });

  test('months, last month and this month', () => {
    expect(portfolio.months).toEqual([
      { month: '2026-10', firstOrder: 1100, recurring: 2200, other: 0 },
      { month: '2026-11', firstOrder: 0, recurring: 890, other: 0 },
    ]);
    expect(portfolio.lastMonth).toMatchObject({ month: '2026-10', commissions: { toDate: 3300 } });
    expect(monthAhead(portfolio)).toMatchObject({
      booked: { firstOrder: 1100, recurring: 2200 },
      quoted: 3300,
    });
    expect(portfolio.earnings.map(({ month, ...earned }) => [month, sumOf(earned)]).sort()).toEqual([
      ['2026-10', 3300],
      ['2026-11', 890],
    ]);
  });

  test('a program is shown converted, and in its own currencies', () => {
    expect(portfolio.programs).toMatchObject([
      {
        commissions: { toDate: 4190, pending: 770 },
        original: { EUR: { toDate: 4200, pending: 700 }, USD: { toDate: 50 } },
      },
    ]);
  });

  test('which rate each month has, and that August has none', () => {
    expect(article?.rates).toEqual(portfolio.rates);
    expect(portfolio.rates.map(({ currency }) => currency)).toEqual(['EUR']);
    expect(portfolio.rates[0]?.months.map(({ month, found }) => [month, found?.rate ?? null])).toEqual([
      ['2026-11', 1.2],
      ['2026-10', 1.1],
      ['2026-08', null],
    ]);
  });

  test('the report and the copied tables say the same, and what stands apart', () => {
    const report = toReport(portfolio, new Map(), { appVersion: '0.0.0', timeZone: 'UTC' });
    expect(report.unconverted).toMatchObject([{ currency: 'EUR', commissions: { toDate: 500 } }]);
    expect(report.programs[0]?.original).toMatchObject([{ currency: 'EUR' }, { currency: 'USD' }]);
    expect(articleTableCsv(portfolio)).toContain('11.00,27.30,35.30,USD');
    expect(incomeMarkdown(portfolio, { columns: [], totalAt: 0, rows: [] })).toContain(
      'Not in it, for want of a rate to USD: €5.00.',
    );
  });
});

describe('an article that earned 15.00 in euros alone, before there is a rate', () => {
  const headline = {
    ...{ months: 24, p10: 0, p50: 0, p90: 0, mean: 0 },
    bySource: { pending: 0, existing: 0, upgrades: 0, newReferrals: 0 },
  };
  const figures = {
    ...{ articleId: 'devto:1', asOf: '2026-11-22', conversions: 1, activeReferrals: 0, churnedReferrals: 1 },
    ...{ runRate: 0, clicksByMonth: [], year: null, headline, fiveYears: null, lifetime: null },
    ...{ breakEven: null, basis: [] },
  };
  const alone = assemblePortfolio({
    ...input,
    rates: [],
    rollups: [euros('2026-08', 500), euros('2026-10', 1000)],
    opening: { ...input.opening, rollups: [], monthly: [], notAdded: [] },
    costs: [],
    figures: [figures],
  });

  test('has no hourly rate, rather than one of 0', () => {
    expect(alone.articles[0]).toMatchObject({
      otherCurrencies: { EUR: { toDate: 1500 } },
      effectiveHourlyRate: null,
      projectedHourlyRate: null,
    });
  });

  test('has none in the report either', () => {
    const [row] = toReport(alone, new Map(), { appVersion: '0.0.0', timeZone: 'UTC' }).articles;
    expect(row).toMatchObject({ effectiveHourlyRate: null, projection: { projectedHourlyRate: null } });
  });
});

test('shown in its own currency nothing is converted', () => {
  const own = assemblePortfolio({ ...input, currency: 'EUR', rates: [] });
  expect(own.totals).toMatchObject({
    commissions: { toDate: 4200, pending: 700 },
    otherCurrencies: { USD: { toDate: 50 } },
    costs: 250,
  });
});
