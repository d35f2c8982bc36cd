import type { ArticleView } from '../articles/article.ts';
import { articleViews, readerResponse, type ViewTotal } from '../articles/views.ts';
import type { Rollup } from '../ledger/commission.ts';
import { totalsOf } from '../ledger/totals.ts';
import { affiliateLink } from '../links/affiliate.ts';
import type { OutboundLink } from '../links/link.ts';
import type { Opening } from '../opening/opening.ts';
import { type Dated, type RateNeed, rateNeeds } from '../rates/needs.ts';
import { sum } from '../sums.ts';
import { type Cost, costsByCurrency } from '../time/cost.ts';
import { type ArticleHours, hoursOf } from '../time/entry.ts';
import { earnedLessCosts, hourlyRate, projectedRate, ratedHours } from './hourly.ts';
import { isTold, knownMoneyOf } from './known-totals.ts';
import type { ArticleReturns, Figures, NotAdded, PortfolioInput } from './portfolio.ts';

/** Money in the currency that it came in. */
export type Stated = Dated & { articleId: string };

/**
 * What is known about each article. `counted`: the rollups that count, converted like all of `input`; `stated`: these
 * and the costs before conversion, which say what rates are needed.
 */
export function articleReturns(
  input: PortfolioInput,
  counted: readonly Rollup[],
  stated: readonly Stated[],
): ArticleReturns[] {
  const partsOf = partsByArticle(input, counted, stated);
  return input.articles.map((article) => returnsOf(article, input, partsOf(article)));
}

/** What belongs to one article. */
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

function partsByArticle(
  input: PortfolioInput,
  counted: readonly Rollup[],
  stated: readonly Stated[],
): (article: ArticleView) => Parts {
  const rollups = byArticle(counted);
  const needed = byArticle(stated);
  const work = byArticle(input.timeEntries);
  const views = new Map(input.viewTotals.map((total) => [total.publicationId, total]));
  const costs = byArticle(input.costs);
  const links = byArticle(input.links);
  const openings = Map.groupBy(input.opening.balances, ({ balance }) => balance.articleId);
  const notAdded = byArticle(input.opening.notAdded);
  const figures = new Map(input.figures.map((item) => [item.articleId, item]));
  return ({ id, publications }) => ({
    rollups: rollups.get(id) ?? [],
    rates: rateNeeds(needed.get(id) ?? [], input.currency, input.rates),
    time: hoursOf(work.get(id) ?? []),
    views: publications.flatMap((publication) => views.get(publication.id) ?? []),
    costs: costs.get(id) ?? [],
    links: links.get(id) ?? [],
    openings: openings.get(id) ?? [],
    notAdded: notAddedOf(notAdded.get(id) ?? [], input.currency),
    figures: figures.get(id) ?? null,
  });
}

function byArticle<T extends { articleId: string }>(items: readonly T[]): Map<string, T[]> {
  return Map.groupBy(items, ({ articleId }) => articleId);
}

function returnsOf(article: ArticleView, input: PortfolioInput, parts: Parts): ArticleReturns {
  const { costs, otherCosts } = costSums(parts.costs, input.currency);
  const links = inOrder(parts.links, article).flatMap((link) => affiliateLink(link, input.programs) ?? []);
  const linked = links.flatMap(({ programId }) => programId ?? []);
  const told = isTold(linked, input.programs, input.coverage);
  const money = knownMoneyOf(parts.rollups, input.currency, told);
  const earned = earnedLessCosts({ ...money, costs });
  // With a cost that can't be converted there is no hourly rate.
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

/** Costs in the display currency, and in others. */
export function costSums(
  costs: readonly Cost[],
  currency: string,
): Pick<ArticleReturns, 'costs' | 'otherCosts'> {
  const { [currency]: own = 0, ...otherCosts } = costsByCurrency(costs);
  return { costs: own, otherCosts };
}

/** Rows that are within opening balances: kept, and not added. */
export function notAddedOf(rollups: readonly Rollup[], currency: string): NotAdded {
  const own = rollups.filter((rollup) => rollup.currency === currency);
  return { rows: sum(own.map((rollup) => rollup.count)), amount: totalsOf(own).toDate };
}
