import { describe, expect, test } from 'vitest';
import type { Rollup } from '@/core/ledger/commission.ts';
import { articleTableCsv } from '@/core/returns/article-csv.ts';
import { assemblePortfolio } from '@/core/returns/assemble.ts';
import { isTold, otherOf, statementsReach } from '@/core/returns/known-totals.ts';
import { listTotals } from '@/core/returns/listed.ts';
import { toReport } from '@/core/returns/report.ts';
import { globalApi } from '../../../support/ledger.ts';
import { bareRow, noTotals, programOf } from '../../../support/portfolios.ts';

const articles = [bareRow(1).article, bareRow(2).article];

const rollup: Rollup = {
  id: 'r',
  articleId: 'devto:1',
  programId: globalApi.id,
  month: '2026-10',
  kind: 'recurring',
  status: 'paid',
  currency: 'USD',
  amount: 1900,
  count: 1,
  anonymous: 0,
};

/** Two articles with two hours each; `coversTo` is how far statements of the one program reach. */
function portfolioOf(
  coversTo: string | null,
  given: readonly Rollup[] = [],
  paidIn: 'money' | 'credit' = 'money',
) {
  return assemblePortfolio({
    asOf: '2026-11-22',
    currency: 'USD',
    rates: [],
    hourlyRateTarget: null,
    programs: [{ ...globalApi, paidIn }],
    coverage: new Map([[globalApi.id, { coversTo, clicks: [{ from: '2026-10-01', to: '2026-11-20' }] }]]),
    articles,
    links: [],
    rollups: [],
    opening: { balances: [], rollups: given, monthly: [], notAdded: [], clicks: new Map() },
    viewTotals: [],
    timeEntries: articles.map(({ id }) => ({
      id,
      articleId: id,
      draftId: null,
      activity: 'writing',
      day: '2026-10-01',
      seconds: 7200,
      basis: 'measured',
      startedAt: null,
      endedAt: null,
      createdAt: 0,
    })),
    costs: [],
    figures: [],
    figuresStale: false,
    unfinishedImports: [],
    leftOut: [],
  });
}

const known = ({ articles: rows, unattributed, totals, lastMonth }: ReturnType<typeof portfolioOf>) => ({
  articles: rows.map(({ commissions }) => commissions?.toDate ?? null),
  rates: rows.map(({ effectiveHourlyRate }) => effectiveHourlyRate),
  unattributed: unattributed.commissions?.toDate ?? null,
  totals: totals.commissions?.toDate ?? null,
  lastMonth: lastMonth.commissions?.toDate ?? null,
});

const nothing = {
  articles: [null, null],
  rates: [null, null],
  unattributed: null,
  totals: null,
  lastMonth: null,
};

describe('what was earned', () => {
  test('is not known before a statement of commissions, though one of clicks is there', () => {
    expect(known(portfolioOf(null))).toEqual(nothing);
  });

  test('is 0 once a statement says so', () => {
    expect(known(portfolioOf('2026-11-20'))).toEqual({
      articles: [0, 0],
      rates: [0, 0],
      unattributed: 0,
      totals: 0,
      lastMonth: 0,
    });
  });

  test('is not known of a month that no statement reaches', () => {
    expect(known(portfolioOf('2026-09-30'))).toMatchObject({ totals: 0, lastMonth: null });
  });

  test('is known of the article alone that a spreadsheet tells of, and of all together as far as it is', () => {
    // 19.00 in two hours.
    expect(known(portfolioOf(null, [rollup]))).toEqual({
      ...nothing,
      articles: [1900, null],
      rates: [950, null],
      totals: 1900,
    });
  });

  test('is not told by a program that pays in credit', () => {
    expect(known(portfolioOf('2026-11-20', [], 'credit'))).toEqual(nothing);
  });
});

describe('where it is not known', () => {
  test('the sums of a list are not known either; those of an empty one are 0', () => {
    const { articles: rows } = portfolioOf(null);
    expect(listTotals(rows)).toMatchObject({ commissions: null, effectiveHourlyRate: null, hours: 4 });
    expect(listTotals([]).commissions).toEqual(noTotals);
  });

  test('a list of which some is known is rated over the hours of those', () => {
    const { articles: rows } = portfolioOf(null, [rollup]);
    expect(listTotals(rows)).toMatchObject({ commissions: { toDate: 1900 }, effectiveHourlyRate: 950 });
  });

  test('the table for spreadsheets leaves money and rate empty', () => {
    const [, line = ''] = articleTableCsv(portfolioOf(null)).split('\r\n');
    expect(line).toBe('https://dev.to/me/post-1,Post 1,,,2,,,,,,,,USD');
  });

  test('the report gives sums of rows, which tie, and says that no statement reaches any day', () => {
    const report = toReport(portfolioOf(null), new Map(), { appVersion: '0.1.0', timeZone: 'UTC' });
    expect(report.totals.commissions).toEqual(noTotals);
    expect(report.articles[0]).toMatchObject({ commissions: noTotals, hours: 2, effectiveHourlyRate: 0 });
    expect(report.programs[0]?.coversTo).toBeNull();
  });
});

test('the hours of the report are those of its articles: work on drafts has no place in it', () => {
  const whole = portfolioOf('2026-11-20');
  const [first, second] = whole.articles;
  const time = first?.time;
  if (!first || !second || !time) throw new Error('two articles were given');
  const draft = { ...second, article: { ...second.article, published: false } };
  const hoursIn = (articles: typeof whole.articles) =>
    toReport({ ...whole, articles }, new Map(), { appVersion: '0.1.0', timeZone: 'UTC' }).totals.hours;
  expect(whole.totals.hours).toBe(4);
  expect(hoursIn([first, draft])).toBe(2);
  expect(hoursIn([draft])).toBeNull();
  const tenths = [0.1, 0.2].map((hours) => ({ ...first, time: { ...time, hours } }));
  expect(hoursIn(tenths)).toBe(0.3);
});

test('statements reach as far as the furthest of the programs that pay money', () => {
  const programs = ['a', 'b', 'c'].map(programOf);
  const coverage = new Map(
    ['2026-09-30', '2026-10-31', null].map((coversTo, n) => [
      programs[n]?.id ?? '',
      { coversTo, clicks: [] },
    ]),
  );
  expect(statementsReach(programs, coverage)).toBe('2026-10-31');
  expect(statementsReach([], coverage)).toBeNull();
});

describe('an article without rows has earned nothing', () => {
  const programs = [
    programOf('read'),
    programOf('unread'),
    { ...programOf('credit'), paidIn: 'credit' as const },
  ];
  const coverage = new Map([['read', { coversTo: '2026-10-31', clicks: [] }]]);

  test.each<[what: string, linked: string[], told: boolean]>([
    ['where it links to a program whose statement is in', ['read'], true],
    ['where one of those that it links to has a statement', ['unread', 'read'], true],
    ['where it links to none', [], true],
    ['where it links to one that pays no money', ['credit'], true],
    ['but not where the statement of its program is missing', ['unread'], false],
  ])('%s', (_, linked, told) => {
    expect(isTold(linked, programs, coverage)).toBe(told);
  });
});

test('neither first order nor recurring: bonus 1, flat 2 and adjustments of -0.50', () => {
  expect(otherOf({ ...noTotals, bonus: 100, flat: 200, adjustment: -50, recurring: 900 })).toBe(250);
  expect(otherOf(null)).toBeNull();
});
