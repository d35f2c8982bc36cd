import { noCommissions } from '@/core/ledger/totals.ts';
import { programSchema } from '@/core/programs/program.ts';
import type { ArticleReturns, Portfolio } from '@/core/returns/portfolio.ts';
import { globalApi } from './ledger.ts';

export const noTotals = noCommissions();

export const emptyPortfolio: Portfolio = {
  asOf: '2026-11-22',
  currency: 'USD',
  hourlyRateTarget: null,
  articles: [],
  unattributed: { commissions: noTotals, otherCurrencies: {}, figures: null },
  unattributedTotals: {},
  programs: [],
  figures: null,
  months: [],
  earnings: [],
  rates: [],
  lastMonth: { month: '2026-10', commissions: noTotals },
  notAdded: { rows: 0, amount: 0 },
  openings: [],
  totals: {
    articles: 0,
    commissions: noTotals,
    otherCurrencies: {},
    runRate: null,
    hours: null,
    hoursEstimated: null,
    costs: 0,
    otherCosts: {},
    headline: null,
    lifetime: null,
  },
  unfinishedImports: [],
  leftOut: [],
  figuresStale: false,
};

export function programOf(id: string) {
  return { ...programSchema.parse(globalApi), id, name: id };
}

/** An article of which nothing is known but its address. */
export function bareRow(n: number, article: Partial<ArticleReturns['article']> = {}): ArticleReturns {
  return {
    article: {
      id: `devto:${n}`,
      url: `https://dev.to/me/post-${n}`,
      title: `Post ${n}`,
      publishedOn: null,
      published: true,
      wordCount: null,
      tags: [],
      language: null,
      labels: {},
      publications: [],
      ...article,
    },
    commissions: noTotals,
    otherCurrencies: {},
    rates: [],
    time: null,
    views: null,
    response: null,
    costs: 0,
    otherCosts: {},
    effectiveHourlyRate: null,
    projectedHourlyRate: null,
    links: [],
    programIds: [],
    openings: [],
    notAdded: { rows: 0, amount: 0 },
    figures: null,
  };
}
