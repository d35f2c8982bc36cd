import type { ArticleView } from '../articles/article.ts';
import { articleViews, readerResponse, type ViewTotal } from '../articles/views.ts';
import { addMonths, type Day, firstDayOf, monthOfDay, monthsFromTo } from '../calendar.ts';
import { monthEarnings } from '../earnings/earnings.ts';
import type { Rollup } from '../ledger/commission.ts';
import { isSettled, noCommissions, totalsByCurrency, totalsOf } from '../ledger/totals.ts';
import { affiliateLink } from '../links/affiliate.ts';
import type { OutboundLink } from '../links/link.ts';
import type { Opening } from '../opening/opening.ts';
import type { Program } from '../programs/program.ts';
import { inDisplayCurrency } from '../rates/convert.ts';
import { type Dated, type RateNeed, rateNeeds } from '../rates/needs.ts';
import type { Rate } from '../rates/rate.ts';
import { type Cost, costsByCurrency } from '../time/cost.ts';
import { type ArticleHours, type ArticleTimeEntry, hoursOf } from '../time/entry.ts';
import { earnedLessCosts, hourlyRate, projectedRate, ratedHours } from './hourly.ts';
import { type OpeningFigures, PORTFOLIO, type ProgramCoverage, UNATTRIBUTED } from './inputs.ts';
import { isTold, knownMoneyOf, statementsReach } from './known-totals.ts';
import type {
  ArticleReturns,
  Figures,
  MonthReturns,
  NotAdded,
  Portfolio,
  ProgramReturns,
} from './portfolio.ts';

export type PortfolioInput = {
  asOf: string;
  currency: string;
  /** Of the currencies that occur. */
  rates: readonly Rate[];
  hourlyRateTarget: number | null;
  programs: readonly Program[];
  coverage: ReadonlyMap<string, ProgramCoverage>;
  articles: readonly ArticleView[];
  /** Links that stand now. */
  links: readonly OutboundLink[];
  /** Without what is within an opening balance. */
  rollups: readonly Rollup[];
  opening: OpeningFigures;
  viewTotals: readonly ViewTotal[];
  timeEntries: readonly ArticleTimeEntry[];
  costs: readonly Cost[];
  figures: readonly Figures[];
  figuresStale: boolean;
  unfinishedImports: string[];
};

/**
 * Puts rollups and stored figures together into what every surface shows, in the display currency where
 * there is a rate. Reads no single rows.
 */
export function assemblePortfolio(original: PortfolioInput): Portfolio {
  const input = inDisplayCurrency(original);
  const figures = new Map(input.figures.map((item) => [item.articleId, item]));
  const reach = statementsReach(input.programs, input.coverage);
  const moneyOf = (some: readonly Rollup[]) => knownMoneyOf(some, input.currency, reach !== null);
  const counted = countedOf(input);
  const needed = Map.groupBy<string, Dated & { articleId: string }>(
    [...countedOf(original), ...original.costs],
    (item) => item.articleId,
  );
  const needs = (items: Iterable<Dated>) => rateNeeds([...items], input.currency, input.rates);
  const rollups = Map.groupBy(counted, (rollup) => rollup.articleId);
  const openings = Map.groupBy(input.opening.balances, (opening) => opening.balance.articleId);
  const notAdded = Map.groupBy(input.opening.notAdded, (rollup) => rollup.articleId);
  const work = Map.groupBy(input.timeEntries, (entry) => entry.articleId);
  const costs = Map.groupBy(input.costs, (cost) => cost.articleId);
  const links = Map.groupBy(input.links, (link) => link.articleId);
  const views = new Map(input.viewTotals.map((total) => [total.publicationId, total]));
  const articles = input.articles.map((article) =>
    articleReturns(article, input, {
      rollups: rollups.get(article.id) ?? [],
      rates: needs(needed.get(article.id) ?? []),
      time: hoursOf(work.get(article.id) ?? []),
      views: article.publications.flatMap(({ id }) => views.get(id) ?? []),
      costs: costs.get(article.id) ?? [],
      links: links.get(article.id) ?? [],
      openings: openings.get(article.id) ?? [],
      notAdded: notAddedOf(notAdded.get(article.id) ?? [], input.currency),
      figures: figures.get(article.id) ?? null,
    }),
  );
  const whole = figures.get(PORTFOLIO);
  const time = hoursOf(articles.flatMap((row) => work.get(row.article.id) ?? []));
  return {
    asOf: input.asOf,
    currency: input.currency,
    hourlyRateTarget: input.hourlyRateTarget,
    articles,
    unattributed: {
      ...moneyOf(rollups.get(UNATTRIBUTED) ?? []),
      figures: figures.get(UNATTRIBUTED) ?? null,
    },
    unattributedTotals: toDateByCurrency(
      input.opening.rollups.filter((rollup) => rollup.articleId === UNATTRIBUTED),
    ),
    rates: needs([...needed.values()].flat()),
    programs: programReturns(input, countedOf(original)),
    figures: whole ?? null,
    months: monthReturns(input),
    earnings: monthEarnings(ofKnownMonths(input), input.currency),
    lastMonth: lastMonth(input, reach),
    notAdded: notAddedOf(input.opening.notAdded, input.currency),
    openings: input.opening.balances,
    totals: {
      articles: articles.filter((row) => row.article.published).length,
      ...moneyOf(counted),
      runRate: whole?.runRate ?? null,
      hours: time?.hours ?? null,
      hoursEstimated: time?.hoursEstimated ?? null,
      ...costSums(input.costs, input.currency),
      headline: whole?.headline ?? null,
      lifetime: whole?.lifetime ?? null,
    },
    unfinishedImports: input.unfinishedImports,
    figuresStale: input.figuresStale,
  };
}

function countedOf({ rollups, opening }: Pick<PortfolioInput, 'rollups' | 'opening'>): Rollup[] {
  return [...rollups, ...opening.rollups];
}

function toDateByCurrency(rollups: readonly Rollup[]): Record<string, number> {
  const totals = Object.entries(totalsByCurrency(rollups));
  return Object.fromEntries(totals.map(([currency, { toDate }]) => [currency, toDate]));
}

type Parts = {
  rollups: readonly Rollup[];
  rates: RateNeed[];
  time: ArticleHours | null;
  views: readonly ViewTotal[];
  costs: readonly Cost[];
  links: readonly OutboundLink[];
  openings: Opening[];
  notAdded: NotAdded;
  figures: Figures | null;
};

function articleReturns(article: ArticleView, input: PortfolioInput, parts: Parts): ArticleReturns {
  const { costs, otherCosts } = costSums(parts.costs, input.currency);
  const links = inOrder(parts.links, article).flatMap((link) => affiliateLink(link, input.programs) ?? []);
  const linked = links.flatMap(({ programId }) => programId ?? []);
  const told = isTold(linked, input.programs, input.coverage);
  const money = knownMoneyOf(parts.rollups, input.currency, told);
  const earned = earnedLessCosts({ ...money, costs });
  // A cost that can't be converted leaves no rate to speak of.
  const hours = Object.keys(otherCosts).length > 0 ? null : ratedHours(parts.time?.hours);
  return {
    article,
    ...money,
    rates: parts.rates,
    time: parts.time,
    views: articleViews(parts.views),
    response: readerResponse(parts.views),
    costs,
    otherCosts,
    effectiveHourlyRate: hourlyRate(earned, hours),
    projectedHourlyRate: projectedRate(parts.figures?.headline ?? null, earned, hours),
    links,
    programIds: [...new Set([...linked, ...parts.rollups.map(({ programId }) => programId)])],
    openings: parts.openings,
    notAdded: parts.notAdded,
    figures: parts.figures,
  };
}

/** As a reader meets them, at the article's own address first. */
function inOrder(links: readonly OutboundLink[], { publications }: ArticleView): OutboundLink[] {
  const place = new Map(publications.map(({ id }, index) => [id, index]));
  const placeOf = ({ publicationId }: OutboundLink) => place.get(publicationId) ?? 0;
  return links.toSorted((a, b) => placeOf(a) - placeOf(b) || a.position - b.position);
}

function costSums(costs: readonly Cost[], currency: string): Pick<ArticleReturns, 'costs' | 'otherCosts'> {
  const { [currency]: sum = 0, ...otherCosts } = costsByCurrency(costs);
  return { costs: sum, otherCosts };
}

function notAddedOf(rollups: readonly Rollup[], currency: string): NotAdded {
  const own = rollups.filter((rollup) => rollup.currency === currency);
  return { rows: own.reduce((sum, rollup) => sum + rollup.count, 0), amount: totalsOf(own).toDate };
}

function programReturns(input: PortfolioInput, originals: readonly Rollup[]): ProgramReturns[] {
  const counted = countedOf(input);
  return input.programs.map((program) => {
    const rollups = counted.filter((rollup) => rollup.programId === program.id);
    const { [input.currency]: commissions = noCommissions() } = totalsByCurrency(rollups);
    return {
      program,
      coversTo: input.coverage.get(program.id)?.coversTo ?? null,
      commissions,
      original: totalsByCurrency(originals.filter((rollup) => rollup.programId === program.id)),
    };
  });
}

/** Rollups of which the month is known: those of statements, and totals given month by month. */
function ofKnownMonths({ rollups, opening }: PortfolioInput): Rollup[] {
  return [...rollups, ...opening.monthly];
}

/** Not known where no statement reaches into that month, and nothing else tells of it. */
function lastMonth(input: PortfolioInput, reach: Day | null): Portfolio['lastMonth'] {
  const { asOf, currency } = input;
  const month = monthOfDay(addMonths(asOf, -1));
  const booked = ofKnownMonths(input).filter((rollup) => rollup.month === month);
  const isReached = reach !== null && reach >= firstDayOf(month);
  return { month, commissions: knownMoneyOf(booked, currency, isReached).commissions };
}

/** Settled commissions by month, without gaps, from the first month with any to this one. */
function monthReturns(input: PortfolioInput): MonthReturns[] {
  const settled = ofKnownMonths(input).filter(
    (item) => isSettled(item.status) && item.currency === input.currency,
  );
  const first = settled.map((rollup) => rollup.month).sort()[0];
  if (first === undefined) return [];
  const byMonth = Map.groupBy(settled, (rollup) => rollup.month);
  return monthsFromTo(first, input.asOf.slice(0, 7)).map((month) => {
    const { firstOrder, recurring, toDate } = totalsOf(byMonth.get(month) ?? []);
    return { month, firstOrder, recurring, other: toDate - firstOrder - recurring };
  });
}
