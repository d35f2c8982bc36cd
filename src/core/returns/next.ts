import { suggestLabels } from '../articles/suggest-labels.ts';
import { keyOf } from '../ids.ts';
import { sum, sumKnown } from '../sums.ts';
import { type Compared, compareGroups, type GroupRate, weightedRate } from './compare.ts';
import { earnedLessCosts, isMostlyEstimated, ratedHours } from './hourly.ts';
import { reportedArticles } from './listed.ts';
import type { ArticleReturns, Portfolio } from './portfolio.ts';

/** What articles are compared by; `position` is where the first affiliate link stands, `pair` topic and format together. */
export type Dimension = 'topic' | 'format' | 'program' | 'position' | 'pair';

/** Thirds of an article's words. */
export const linkPositions = ['start', 'middle', 'end'] as const;

/** Why an article is left out of a comparison: the first of these that applies. */
export const leftOutReasons = ['group', 'hours', 'earned', 'rate', 'projection'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** A group with what its rate rests on. Amounts in minor units of the display currency. */
export type ComparedGroup = GroupRate & {
  /** The topic, the format, the names of all programs its links belong to, one of `linkPositions`, or topic and format. */
  parts: string[];
  /** Earned and, where measured so, expected in 24 months, less costs. */
  value: number;
  /** More than half of the hours are estimates. */
  isAbout: boolean;
  /** Of the articles whose views are known. */
  views: number | null;
  /** Affiliate links that stand now. */
  links: number;
};

export type Comparison = {
  dimension: Dimension;
  /** With what is still to come; or only what came, if the rest is known for less than half of the articles. */
  measure: 'projected' | 'earned';
  /** Best first. */
  groups: ComparedGroup[];
  /** Of all articles compared, minor units an hour; null without any. */
  overall: number | null;
  leftOut: Record<LeftOutReason, number>;
  /** Articles compared by a label that tags and title suggest, since the author set none. */
  suggested: number;
  /** What it comes to: no earnings known, no group, one group, too few articles, chance, or a difference. */
  says: 'earnings' | 'nothing' | 'one' | 'few' | 'chance' | 'differs';
};

/**
 * What groups of articles bring per hour: earned and expected in the next 24 months, less costs. Articles with money
 * in currencies without a rate are left out, since part of theirs is not known.
 */
export function compareBy(dimension: Dimension, portfolio: Portfolio): Comparison {
  const rows = areEarningsKnown(portfolio) ? reportedArticles(portfolio) : [];
  const measure = measureOf(rows);
  const reasons = rows.map((row) => reasonToLeaveOut(row, dimension, measure));
  const compared = rows.filter((_, index) => reasons[index] === null);
  const byGroup = Map.groupBy(compared, (row) => keyOf(...partsOf(row, dimension)));
  const values = [...byGroup].flatMap(([group, own]) =>
    own.map((row): Compared => ({ group, hours: row.time?.hours ?? 0, value: worthOf(row, measure) })),
  );
  const groups = compareGroups(values).map((rate): ComparedGroup => {
    const own = byGroup.get(rate.group) ?? [];
    const hoursEstimated = sum(own.map(({ time }) => time?.hoursEstimated ?? 0));
    return {
      ...rate,
      parts: own[0] ? partsOf(own[0], dimension) : [],
      value: sum(own.map((row) => worthOf(row, measure))),
      isAbout: isMostlyEstimated({ hours: rate.hours, hoursEstimated }),
      views: sumKnown(own.map(({ views }) => views?.views)),
      links: sum(own.map(({ links }) => links.length)),
    };
  });
  const count = (reason: LeftOutReason) => reasons.filter((each) => each === reason).length;
  return {
    dimension,
    measure,
    groups,
    overall: values.length > 0 ? weightedRate(values) : null,
    leftOut: {
      group: count('group'),
      hours: count('hours'),
      earned: count('earned'),
      rate: count('rate'),
      projection: count('projection'),
    },
    suggested: compared.filter((row) => isSuggested(row, dimension)).length,
    says: areEarningsKnown(portfolio) ? sayingOf(groups) : 'earnings',
  };
}

/**
 * What to write next, the highest expected rate first: by topic and format if at least two such pairs have enough
 * articles, else by topic, else by format.
 */
export function writeNext(portfolio: Portfolio): Comparison {
  const byTopic = compareBy('topic', portfolio);
  const byFormat = compareBy('format', portfolio);
  const enough = [compareBy('pair', portfolio), byTopic, byFormat].find(
    ({ groups }) => groups.filter(isEnough).length >= 2,
  );
  return enough ?? (byTopic.groups.length === 0 && byFormat.groups.length > 0 ? byFormat : byTopic);
}

function isEnough({ verdict }: GroupRate): boolean {
  return verdict !== 'few';
}

function areEarningsKnown({ articles }: Portfolio): boolean {
  return articles.length === 0 || articles.some(({ commissions }) => commissions !== null);
}

function measureOf(rows: readonly ArticleReturns[]): Comparison['measure'] {
  const worked = rows.filter(({ time }) => ratedHours(time?.hours) !== null);
  const projected = worked.filter((row) => projectedOf(row) !== null);
  return projected.length > 0 && projected.length * 2 >= worked.length ? 'projected' : 'earned';
}

/** The mean of the next 24 months; null where a part of it is not known. */
function projectedOf({ figures }: ArticleReturns): number | null {
  const headline = figures?.headline;
  return headline && headline.p50 !== null ? headline.mean : null;
}

function worthOf(row: ArticleReturns, measure: Comparison['measure']): number {
  const toCome = measure === 'projected' ? (projectedOf(row) ?? 0) : 0;
  return (earnedLessCosts(row) ?? 0) + toCome;
}

/** The author's own labels first, then what tags and title suggest. */
function partsOf({ article, links }: ArticleReturns, dimension: Dimension): string[] {
  const labels: Record<string, string> = { ...suggestLabels(article), ...article.labels };
  const { topic, format } = labels;
  if (dimension === 'program') return [...new Set(links.flatMap(({ program }) => program ?? []))].sort();
  if (dimension === 'position') return positionOf(links);
  if (dimension === 'pair') return topic && format ? [topic, format] : [];
  const label = labels[dimension];
  return label ? [label] : [];
}

/** The third of the words in which the first affiliate link stands; none where that isn't known. */
function positionOf(links: ArticleReturns['links']): string[] {
  const known = links.flatMap(({ position }) => position ?? []);
  if (known.length === 0) return [];
  const third = Math.min(2, Math.floor(3 * Math.min(...known)));
  return linkPositions.slice(third, third + 1);
}

function isSuggested({ article: { labels } }: ArticleReturns, dimension: Dimension): boolean {
  if (dimension === 'program' || dimension === 'position') return false;
  return dimension === 'pair' ? !labels.topic || !labels.format : !labels[dimension];
}

function reasonToLeaveOut(
  row: ArticleReturns,
  dimension: Dimension,
  measure: Comparison['measure'],
): LeftOutReason | null {
  if (partsOf(row, dimension).length === 0) return 'group';
  if (ratedHours(row.time?.hours) === null) return 'hours';
  if (row.commissions === null) return 'earned';
  if (hasNoRate(row)) return 'rate';
  return measure === 'projected' && projectedOf(row) === null ? 'projection' : null;
}

function hasNoRate({ otherCosts, otherCurrencies }: ArticleReturns): boolean {
  return (
    Object.keys(otherCosts).length > 0 || Object.values(otherCurrencies).some(({ toDate }) => toDate !== 0)
  );
}

function sayingOf(groups: readonly ComparedGroup[]): Comparison['says'] {
  if (groups.length < 2) return groups.length === 0 ? 'nothing' : 'one';
  if (groups.some(({ verdict }) => verdict === 'better' || verdict === 'worse')) return 'differs';
  return groups.filter(isEnough).length < 2 ? 'few' : 'chance';
}
