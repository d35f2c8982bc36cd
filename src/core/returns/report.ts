import type { Day, Month } from '../calendar.ts';
import type { CommissionTotals } from '../ledger/commission.ts';
import { noCommissions } from '../ledger/totals.ts';
import type { AffiliateLink } from '../links/link.ts';
import type { Range } from '../projection/quantiles.ts';
import type { Spread } from '../projection/types.ts';
import { sumKnown } from '../sums.ts';
import type { Activity } from '../time/entry.ts';
import { basisSentence } from './basis-text.ts';
import { earnedLessCosts, hourlyRate, projectedRate } from './hourly.ts';
import type { ReferralCounts } from './judged.ts';
import { reportedArticles } from './listed.ts';
import type { ArticleReturns, DatedBreakEven, Portfolio } from './portfolio.ts';

type Commissions = { commissions: CommissionTotals };

type ReportArticle = Commissions & {
  url: string;
  publications: string[];
  title: string;
  publishedOn: Day | null;
  labels: Record<string, string>;
  wordCount: number | null;
  hours: number | null;
  hoursEstimated: number | null;
  hoursByActivity: Record<Activity, number> | null;
  clicksByMonth: (number | null)[];
  views: number | null;
  conversions: number | null;
  language: string | null;
  tags: string[];
  links: { href: string; network: string; program: string | null; subId: string | null; position: number }[];
  runRate: number | null;
  /** Null where one is in a currency without a rate. */
  costs: number | null;
  effectiveHourlyRate: number | null;
  projection: {
    headline: Spread | null;
    lifetime: Omit<Spread, 'bySource'> | null;
    projectedHourlyRate: Range | null;
    breakEven: { byMonth: Month | null; probabilityWithin24: number } | null;
    basis: string;
  };
};

/** `longtail.report/1`: the whole picture in a public format. Amounts are minor units of `currency`. */
export type Report = {
  schema: 'longtail.report/1';
  appVersion: string;
  asOf: Day;
  timeZone: string;
  currency: string;
  hourlyRateTarget: number | null;
  articles: ReportArticle[];
  unattributed: Commissions;
  unconverted: (Commissions & { currency: string })[];
  programs: (Commissions & {
    name: string;
    coversTo: Day | null;
    original: (Commissions & { currency: string })[];
    referrals: { active: number; churned: number };
  })[];
  totals: Commissions & { articles: number; runRate: number | null; hours: number | null };
};

/**
 * The portfolio as the public report. Its amounts are sums of rows, so that they tie: 0 where there are none, and
 * `coversTo` says whether any could be. Drafts are left out, with their hours; an unpublished article that earned is not.
 */
export function toReport(
  portfolio: Portfolio,
  referrals: ReadonlyMap<string, ReferralCounts>,
  { appVersion, timeZone }: Pick<Report, 'appVersion' | 'timeZone'>,
): Report {
  const articles = reportedArticles(portfolio);
  return {
    schema: 'longtail.report/1',
    appVersion,
    asOf: portfolio.asOf,
    timeZone,
    currency: portfolio.currency,
    hourlyRateTarget: portfolio.hourlyRateTarget,
    articles: articles.map(reportArticle),
    unattributed: { commissions: portfolio.unattributed.commissions ?? noCommissions() },
    unconverted: byCurrency(portfolio.totals.otherCurrencies),
    programs: portfolio.programs
      .filter(({ program }) => program.paidIn === 'money')
      .map((row) => ({
        name: row.program.name,
        coversTo: row.coversTo,
        commissions: row.commissions,
        original: byCurrency(row.original),
        referrals: referrals.get(row.program.id) ?? { active: 0, churned: 0 },
      })),
    totals: {
      articles: articles.length,
      commissions: portfolio.totals.commissions ?? noCommissions(),
      runRate: portfolio.totals.runRate,
      hours: hoursOfAll(articles),
    },
  };
}

/**
 * Hours of all articles, added in whole seconds, as they were counted: fractions of hours would not add up
 * exactly.
 */
function hoursOfAll(articles: readonly ArticleReturns[]): number | null {
  const seconds = sumKnown(articles.map(({ time }) => time && Math.round(time.hours * 3600)));
  return seconds === null ? null : seconds / 3600;
}

function byCurrency(totals: Record<string, CommissionTotals>) {
  return Object.entries(totals)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, commissions]) => ({ currency, commissions }));
}

function reportArticle(row: ArticleReturns): ReportArticle {
  const { article, figures, time } = row;
  const rates = reportRates(row);
  return {
    url: article.url,
    publications: article.publications.map((publication) => publication.url),
    title: article.title,
    publishedOn: article.publishedOn,
    labels: article.labels,
    wordCount: article.wordCount,
    hours: time?.hours ?? null,
    hoursEstimated: time?.hoursEstimated ?? null,
    hoursByActivity: time?.hoursByActivity ?? null,
    clicksByMonth: figures?.clicksByMonth ?? [],
    views: row.views?.views ?? null,
    conversions: figures?.conversions ?? null,
    language: article.language,
    tags: article.tags,
    links: distinctLinks(row.links).map(({ href, network, program, subId, position }) => ({
      href,
      network,
      program,
      subId,
      position,
    })),
    commissions: row.commissions ?? noCommissions(),
    runRate: figures?.runRate ?? null,
    costs: Object.keys(row.otherCosts).length > 0 ? null : row.costs,
    effectiveHourlyRate: rates.effective,
    projection: {
      headline: figures?.headline ?? null,
      lifetime: figures?.lifetime ? withoutSources(figures.lifetime) : null,
      projectedHourlyRate: rates.projected && percentiles(rates.projected),
      breakEven: figures?.breakEven ? reportBreakEven(figures.breakEven) : null,
      basis: figures?.basis.map((part) => basisSentence(part, (day) => day)).join(' ') ?? '',
    },
  };
}

/**
 * The rates by the published formula alone; `hours` and each program's `coversTo` beside them say how much they
 * are worth.
 */
function reportRates(row: ArticleReturns) {
  const { otherCosts, time, figures } = row;
  const earned = earnedLessCosts({ ...row, commissions: row.commissions ?? noCommissions() });
  const hours = Object.keys(otherCosts).length > 0 ? null : (time?.hours ?? null);
  return {
    effective: hourlyRate(earned, hours),
    projected: projectedRate(figures?.headline ?? null, earned, hours),
  };
}

/** Each link of the article once, with its place in the first cross-post that has it. */
function distinctLinks(links: readonly AffiliateLink[]): AffiliateLink[] {
  const firstIn = new Map<string, string>();
  for (const { href, publicationId } of links) {
    if (!firstIn.has(href)) firstIn.set(href, publicationId);
  }
  return links.filter(({ href, publicationId }) => firstIn.get(href) === publicationId);
}

function withoutSources({ months, p10, p50, p90, mean }: Spread): Omit<Spread, 'bySource'> {
  return { months, p10, p50, p90, mean };
}

function reportBreakEven({ byMonth, probabilityWithin24 }: DatedBreakEven) {
  return { byMonth, probabilityWithin24 };
}

function percentiles({ p10, p50, p90 }: Range): Range {
  return { p10, p50, p90 };
}
