import { addMonths, type Day, daysBetween, type Month, monthOfDay } from '../calendar.ts';
import type { CourseMonth } from '../projection/course-sums.ts';
import { type Outlook, outlook } from '../projection/outlook.ts';
import type { RangeWithMean } from '../projection/quantiles.ts';
import type { ArticleOutlook, Channel } from '../projection/types.ts';
import { sum } from '../sums.ts';
import { type ReturnsInput, UNATTRIBUTED } from './inputs.ts';
import { drawnTogether } from './models.ts';
import { prepareProjection, sliceMoney } from './prepare.ts';

/** New articles are modelled on those of so many recent months, and on at most so many. */
const RECENT_MONTHS = 12;
const MOST_MODELS = 12;

/** A month ahead; it ends on the same day of `month` as `asOf` is of its own month. */
export type AheadMonth = CourseMonth & { month: Month };

/** The next 24 months of the portfolio by articles written a month, as of a day. Minor units of the display currency. */
export type Ahead = {
  asOf: Day;
  currency: string;
  /** Articles a month over the last year, or since the first article if that is later; rounded to a half. */
  pace: number;
  /** How many recent articles new ones are modelled on; without any there is only pace 0. */
  models: number;
  /** Whether every pace is included, and not just stopping today: the others take far longer to compute. */
  isWhole: boolean;
  /** By articles a month, 0 first: stop today. [] where no referrals are known. */
  paces: { perMonth: number; months: AheadMonth[] }[];
  /** Settled by `asOf`, of all articles together. */
  settled: number;
  /**
   * What each article will have brought by the end of month 1, 2, ... after `asOf`; '' stands for what belongs to
   * none.
   */
  articles: { articleId: string; settled: number; totals: RangeWithMean[] }[];
};

/**
 * Projects the portfolio month by month: without new articles, and, if the `whole` is asked for, also with new ones
 * of the author's present quality.
 */
export function makeAhead(original: ReturnsInput, whole: boolean): Ahead {
  const { input, programs, outlooks, slices } = prepareProjection(original);
  const models = modelsOf(input, outlooks);
  const settled = new Map(
    slices.map((slice) => [slice.articleId, sliceMoney(slice, input.currency).commissions.toDate]),
  );
  const made = outlook(programs, outlooks, whole ? models : []);
  return { isWhole: whole, ...dated(made, models.length, settled, input) };
}

function dated(
  { articles, paces }: Outlook,
  models: number,
  settled: ReadonlyMap<string, number>,
  input: ReturnsInput,
): Omit<Ahead, 'isWhole'> {
  const { asOf, currency } = input;
  const month = (index: number) => monthOfDay(addMonths(asOf, index + 1));
  return {
    asOf,
    currency,
    models,
    pace: paceOf(input),
    settled: sum([...settled.values()]),
    paces: paces.map(({ perMonth, months }) => ({
      perMonth,
      months: months.map((each, index) => ({ month: month(index), ...each })),
    })),
    articles: articles.map(({ articleId, months }) => ({
      articleId,
      settled: settled.get(articleId) ?? 0,
      totals: months.map(({ total }) => total),
    })),
  };
}

/** Articles a month over the last year, or since the first one where that is later. */
function paceOf({ asOf, articles }: ReturnsInput): number {
  const days = articles.flatMap(({ published, publishedOn }) =>
    published && publishedOn !== null && publishedOn <= asOf ? publishedOn : [],
  );
  const first = days.sort()[0];
  const since = addMonths(asOf, -RECENT_MONTHS);
  if (first === undefined) return 0;
  const months = Math.max(1, Math.min(RECENT_MONTHS, daysBetween(first, asOf) / (365.25 / 12)));
  return Math.round((2 * days.filter((day) => day > since).length) / months) / 2;
}

/**
 * What a new article would be like: the author's newest ones for which it is known what brings referrals, with their
 * traffic levels drawn halfway to their geometric mean. Their click and conversion rates are drawn towards each other
 * already. Articles without a way to a program count too, since not every new one has one.
 */
function modelsOf(input: ReturnsInput, outlooks: readonly ArticleOutlook[]): Channel[][] {
  const { asOf } = input;
  const since = addMonths(asOf, -RECENT_MONTHS);
  const channels = new Map(outlooks.map((each) => [each.articleId, each.channels]));
  const recent = input.articles
    .flatMap(({ id, published, publishedOn }) => {
      const own = channels.get(id);
      if (!own || !published || publishedOn === null || id === UNATTRIBUTED) return [];
      return publishedOn > since && publishedOn <= asOf ? [{ id, publishedOn, own }] : [];
    })
    .sort((a, b) =>
      a.publishedOn === b.publishedOn ? (a.id < b.id ? -1 : 1) : a.publishedOn < b.publishedOn ? 1 : -1,
    )
    .slice(0, MOST_MODELS)
    .map(({ own }) => [...own]);
  return drawnTogether(recent);
}
