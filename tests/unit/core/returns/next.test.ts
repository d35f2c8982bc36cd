import { describe, expect, test } from 'vitest';
import { compareBy, writeNext } from '@/core/returns/next.ts';
import type { ArticleReturns, Portfolio } from '@/core/returns/portfolio.ts';
import { affiliateLinkOf } from '../../../support/links.ts';
import { bareRow, emptyPortfolio, noTotals, programOf } from '../../../support/portfolios.ts';

const bySource = { pending: 0, existing: null, upgrades: null, newReferrals: null };
const noActivities = { research: 0, writing: 0, 'code-testing': 0, editing: 0, maintenance: 0 };

/** What the next 24 months bring on average. */
function headline(mean: number | null) {
  return { months: 24, p10: mean, p50: mean, p90: mean, mean, bySource };
}

type Known = { hours: number | null; estimated?: number; toDate?: number; mean?: number | null };

function row(labels: Record<string, string>, known: Known, parts: Partial<ArticleReturns> = {}) {
  const { hours, estimated = 0, toDate = 0, mean = 0 } = known;
  const bare = bareRow(1, { labels });
  const figures = {
    ...{ articleId: 'devto:1', asOf: '2026-11-22', conversions: null, activeReferrals: 0 },
    ...{ churnedReferrals: 0, runRate: null, clicksByMonth: [], year: null, headline: headline(mean) },
    ...{ fiveYears: null, lifetime: null, breakEven: null, basis: [] },
  };
  return {
    ...bare,
    commissions: { ...noTotals, toDate },
    time: hours === null ? null : { hours, hoursEstimated: estimated, hoursByActivity: noActivities },
    figures,
    ...parts,
  };
}

function portfolioOf(articles: ArticleReturns[], parts: Partial<Portfolio> = {}): Portfolio {
  const reached = { coversTo: '2026-10-31', commissions: noTotals, original: {} };
  return { ...emptyPortfolio, articles, programs: [{ program: programOf('alpha'), ...reached }], ...parts };
}

/** Three articles of 4 hours with rates close to one another. */
function three(labels: Record<string, string>, rate: number) {
  return [-100, 0, 100].map((off) => row(labels, { hours: 4, toDate: 4 * (rate + off) }));
}

describe('what groups of articles bring an hour', () => {
  test('earned and to come, less costs, over hours; what it rests on stands beside', () => {
    const links = [affiliateLinkOf('https://go.example.com/?sub=devto-1')];
    const { groups, overall, measure } = compareBy(
      'topic',
      portfolioOf([
        row({ topic: 'ai' }, { hours: 4, toDate: 7000, mean: 3000 }, { costs: 2000, links }),
        row({ topic: 'ai' }, { hours: 2, estimated: 2, toDate: 1000 }, { views: { views: 120, margin: 0 } }),
        row({ topic: 'css' }, { hours: 3, estimated: 2, toDate: 600, mean: 300 }),
      ]),
    );
    // ai: (7000 - 2000 + 3000) + 1000 = 9000 in 6 hours; css: 900 in 3; together 9900 in 9.
    expect(measure).toBe('projected');
    expect(overall).toBe(1100);
    expect(
      groups.map(({ parts, articles, hours, value, rate }) => [parts, articles, hours, value, rate]),
    ).toEqual([
      [['ai'], 2, 6, 9000, 1500],
      [['css'], 1, 3, 900, 300],
    ]);
    expect(groups.map(({ isAbout, views, links }) => [isAbout, views, links])).toEqual([
      [false, 120, 1],
      [true, null, 0],
    ]);
  });

  test('each article left out is counted once, by its reason', () => {
    const { groups, leftOut } = compareBy(
      'format',
      portfolioOf([
        row({ format: 'review' }, { hours: 4, toDate: 4000 }),
        row({}, { hours: null }),
        row({ format: 'review' }, { hours: null }),
        row({ format: 'review' }, { hours: 0 }),
        row({ format: 'review' }, { hours: 0.09 }),
        row({ format: 'review' }, { hours: 1 }, { commissions: null }),
        row({ format: 'review' }, { hours: 1 }, { otherCosts: { EUR: 100 } }),
        row({ format: 'review' }, { hours: 1 }, { otherCurrencies: { EUR: { ...noTotals, toDate: 5 } } }),
        row({ format: 'review' }, { hours: 1, mean: null }),
        row({ format: 'list' }, { hours: 1 }),
        row({ format: 'list' }, { hours: 1 }),
      ]),
    );
    expect(leftOut).toEqual({ group: 1, hours: 3, earned: 1, rate: 2, projection: 1 });
    expect(groups.map(({ parts, articles }) => [parts, articles])).toEqual([
      [['review'], 1],
      [['list'], 2],
    ]);
  });

  test('where no label is set, tags and title suggest one, which is told; the own label goes first', () => {
    const tagged = (tags: string[], labels = {}) => ({
      ...row(labels, { hours: 1, toDate: 100 }),
      article: bareRow(1, { tags, labels, title: 'Post' }).article,
    });
    const { groups, suggested, leftOut } = compareBy(
      'topic',
      portfolioOf([tagged(['css']), tagged(['css'], { topic: 'mine' }), tagged(['cooking'])]),
    );
    expect(groups.map(({ parts }) => parts)).toEqual([['frontend'], ['mine']]);
    expect([suggested, leftOut.group]).toEqual([1, 1]);
  });

  test('where what is to come is known of less than half of the articles, only what came counts', () => {
    const { groups, measure } = compareBy(
      'topic',
      portfolioOf([
        row({ topic: 'ai' }, { hours: 2, toDate: 1000, mean: null }),
        row({ topic: 'ai' }, { hours: 2, toDate: 1000, mean: null }),
        row({ topic: 'ai' }, { hours: 2, toDate: 1000, mean: 9000 }),
      ]),
    );
    expect(measure).toBe('earned');
    expect(groups[0]?.rate).toBe(500);
  });

  test('an article of two programs stands by itself: what each brought is not told apart', () => {
    const link = (program: string) =>
      affiliateLinkOf('https://go.example.com/', { programId: program, program });
    const { groups, leftOut } = compareBy(
      'program',
      portfolioOf([
        row({}, { hours: 1, toDate: 300 }, { links: [link('Beta'), link('Alpha'), link('Beta')] }),
        row({}, { hours: 1, toDate: 100 }, { links: [link('Alpha')] }),
        row(
          {},
          { hours: 1 },
          { links: [affiliateLinkOf('https://x.example/', { programId: null, program: null })] },
        ),
      ]),
    );
    expect(groups.map(({ parts }) => parts).sort()).toEqual([['Alpha'], ['Alpha', 'Beta']]);
    expect(leftOut.group).toBe(1);
  });

  test.each<[string, ArticleReturns[], string]>([
    ['no article', [], 'nothing'],
    ['one group', three({ topic: 'ai' }, 1000), 'one'],
    [
      'single articles',
      [...three({ topic: 'ai' }, 1000).slice(1), ...three({ topic: 'css' }, 1000).slice(1)],
      'few',
    ],
    ['equal groups', [...three({ topic: 'ai' }, 1000), ...three({ topic: 'css' }, 1000)], 'chance'],
    ['groups far apart', [...three({ topic: 'ai' }, 5000), ...three({ topic: 'css' }, 1000)], 'differs'],
  ])('%s', (_, articles, says) => {
    expect(compareBy('topic', portfolioOf(articles)).says).toBe(says);
  });

  test('without a statement or a spreadsheet no earnings are known, and nothing is ranked', () => {
    const unknown = portfolioOf(three({ topic: 'ai' }, 1000).map((row) => ({ ...row, commissions: null })));
    expect(compareBy('topic', unknown)).toMatchObject({ says: 'earnings', groups: [], overall: null });
  });
});

describe('what to write next', () => {
  const ofPairs = [
    ...three({ topic: 'ai', format: 'review' }, 5000),
    ...three({ topic: 'ai', format: 'list' }, 1000),
    ...three({ topic: 'css', format: 'list' }, 900),
  ];

  test('topic and format together where enough articles have both, best first', () => {
    const { dimension, groups } = writeNext(portfolioOf(ofPairs));
    expect(dimension).toBe('pair');
    expect(groups.map(({ parts, verdict }) => [parts, verdict])).toEqual([
      [['ai', 'review'], 'better'],
      [['ai', 'list'], 'worse'],
      [['css', 'list'], 'worse'],
    ]);
  });

  test.each<[string, ArticleReturns[], string]>([
    ['by topic', [...three({ topic: 'ai' }, 5000), ...three({ topic: 'css' }, 900)], 'topic'],
    ['by format where no topic is set', three({ format: 'list' }, 900), 'format'],
    ['by topic though too few', [row({ topic: 'ai', format: 'list' }, { hours: 1 })], 'topic'],
    ['by topic where there is nothing', [], 'topic'],
  ])('%s', (_, articles, dimension) => {
    expect(writeNext(portfolioOf(articles)).dimension).toBe(dimension);
  });
});
