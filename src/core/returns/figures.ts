import type { ArticleView } from '../articles/article.ts';
import { addMonths, monthOfDay } from '../calendar.ts';
import { roundHalfUp } from '../money.ts';
import { openingConversions } from '../opening/counts.ts';
import { createForecaster, type Forecaster } from '../projection/forecaster.ts';
import type { ArticleForecast, BreakEven } from '../projection/types.ts';
import { sum } from '../sums.ts';
import { type BasisPart, basisOf, openingBasis, pendingBasis, ratesBasis, withoutUnknown } from './basis.ts';
import { clicksByMonth } from './clicks.ts';
import { PORTFOLIO, type ReturnsInput } from './inputs.ts';
import { countReferrals, type JudgedReferral } from './judged.ts';
import { arrivalsBasis, articlesBasis } from './new-referrals.ts';
import type { Figures } from './portfolio.ts';
import { byArticle, prepareProjection, type Slice } from './prepare.ts';

/**
 * The figures of every article, of what is unattributed (`''`) and of the whole portfolio (`'*'`), from shared draws:
 * the same data gives the same numbers on every surface. A `forecaster` that made them before recomputes only what
 * has changed.
 */
export function makeFigures(original: ReturnsInput, forecaster: Forecaster = createForecaster()): Figures[] {
  const { finder, input, referrals, slices, arrivals, totals, programs, outlooks } =
    prepareProjection(original);
  const { articles, portfolio } = forecaster(programs, outlooks);
  const forecasts = new Map(articles.map((item) => [item.articleId, item]));
  const active = new Set(referrals.filter(({ state }) => state === 'active').map(({ id }) => id));
  const toCome = [...original.referrals.filter(({ id }) => active.has(id)), ...original.unsettled];
  const toComeBy = byArticle<{ articleId: string | null; currency: string }>(toCome);
  const ratesOf = (items: readonly { currency: string }[]) => ratesBasis(items, input.currency, finder);
  const pendingBy = byArticle(input.unsettled);
  const rows = slices.map((slice) => {
    const basis = [
      ...(totals.get(slice.articleId)?.basis ?? []),
      ...arrivalsBasis(arrivals.get(slice.articleId)),
      ...ratesOf(toComeBy.get(slice.articleId) ?? []),
      ...pendingBasis(pendingBy.get(slice.articleId) ?? [], input.currency),
    ];
    return figuresOf(slice, forecasts.get(slice.articleId), input, basis);
  });
  // What totals tell of an article is projected, so it is not among what is unknown.
  const isUntold = ({ articleId }: { articleId: string }) => !totals.get(articleId);
  const untold = { ...input, rollups: input.rollups.filter(isUntold) };
  const basis = [
    ...articlesBasis([...arrivals.values()]),
    ...ratesOf(toCome),
    ...openingBasis(slices.filter(isUntold).flatMap(({ unseen }) => unseen)),
    ...pendingBasis(input.unsettled, input.currency),
  ];
  return [...rows, { ...portfolioFigures(rows, untold, referrals, basis), ...portfolio }];
}

function figuresOf(
  slice: Slice,
  made: ArticleForecast | undefined,
  input: ReturnsInput,
  basis: readonly BasisPart[],
): Figures {
  const { active, churned } = countReferrals(slice.referrals);
  return {
    articleId: slice.articleId,
    asOf: input.asOf,
    conversions: conversionsOf(slice, input),
    activeReferrals: active,
    churnedReferrals: churned,
    runRate: slice.known ? runRateOf(slice.active) : null,
    clicksByMonth: slice.article ? articleClicks(slice.article, slice.clicks, input) : [],
    year: made?.year ?? null,
    headline: made?.headline ?? null,
    fiveYears: made?.fiveYears ?? null,
    lifetime: made?.lifetime ?? null,
    breakEven: made?.breakEven ? dated(made.breakEven, input) : null,
    basis: withoutUnknown([
      ...basisOf(input, slice.referrals, slice.rollups),
      ...basis,
      ...openingBasis(slice.unseen),
    ]),
  };
}

function conversionsOf({ articleId, referrals, known }: Slice, input: ReturnsInput): number | null {
  const { count, given } = openingConversions(articleId, input.opening.balances, referrals);
  return given || known ? count : null;
}

/** Minor units a month; annual plans by twelfths. */
function runRateOf(active: readonly JudgedReferral[]): number {
  return roundHalfUp(sum(active.map((referral) => (referral.periodCommission ?? 0) / referral.periodMonths)));
}

function articleClicks(
  article: ArticleView,
  clicks: Slice['clicks'],
  input: ReturnsInput,
): (number | null)[] {
  const { id, publishedOn } = article;
  const opening = input.opening.clicks.get(id) ?? [];
  if (publishedOn === null) return opening.some((count) => count !== null) ? [...opening] : [];
  const programs = input.programsOfArticle.get(id) ?? new Set();
  const covered = [...programs].flatMap((programId) => input.coverage.get(programId)?.clicks ?? []);
  return clicksByMonth({ publishedOn, asOf: input.asOf }, clicks, covered, opening);
}

function dated(breakEven: BreakEven, { asOf }: ReturnsInput): Figures['breakEven'] {
  const monthOf = (months: number | null) => (months === null ? null : monthOfDay(addMonths(asOf, months)));
  const { inMonths, earliest, latest, probabilityWithin24, probabilityWithin120 } = breakEven;
  return {
    byMonth: monthOf(inMonths),
    earliest: monthOf(earliest),
    latest: monthOf(latest),
    probabilityWithin24,
    probabilityWithin120,
  };
}

function portfolioFigures(
  rows: readonly Figures[],
  input: ReturnsInput,
  referrals: readonly JudgedReferral[],
  basis: readonly BasisPart[],
): Figures {
  const known = rows.flatMap((row) => row.runRate ?? []);
  const counted = rows.flatMap((row) => row.conversions ?? []);
  return {
    articleId: PORTFOLIO,
    asOf: input.asOf,
    conversions: counted.length > 0 ? sum(counted) : null,
    activeReferrals: sum(rows.map((row) => row.activeReferrals)),
    churnedReferrals: sum(rows.map((row) => row.churnedReferrals)),
    runRate: known.length > 0 ? sum(known) : null,
    clicksByMonth: [],
    year: null,
    headline: null,
    fiveYears: null,
    lifetime: null,
    breakEven: null,
    basis: [...basisOf(input, referrals, input.rollups), ...basis],
  };
}
