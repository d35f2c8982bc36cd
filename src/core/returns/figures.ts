import type { ArticleView } from '../articles/article.ts';
import { addMonths, monthOfDay } from '../calendar.ts';
import { isSettled } from '../ledger/totals.ts';
import { roundHalfUp } from '../money.ts';
import { openingConversions } from '../opening/counts.ts';
import { createForecaster, type Forecaster } from '../projection/forecaster.ts';
import type { ArticleForecast, ArticleOutlook, BreakEven } from '../projection/types.ts';
import { atLatestRate, inDisplayCurrency } from '../rates/convert.ts';
import { type RateFinder, rateFinder } from '../rates/find.ts';
import type { Cost } from '../time/cost.ts';
import { hoursOf } from '../time/entry.ts';
import {
  anonymousPayments,
  type BasisPart,
  basisOf,
  openingBasis,
  ratesBasis,
  withoutUnknown,
} from './basis.ts';
import { clicksByMonth } from './clicks.ts';
import { type FromTotals, fromTotals } from './from-totals.ts';
import { PORTFOLIO, type ReturnsInput, UNATTRIBUTED } from './inputs.ts';
import { arrivalsBasis, articlesBasis, type NewReferrals, newReferralsOf } from './new-referrals.ts';
import {
  activeReferral,
  isChurned,
  type JudgedReferral,
  judgeReferrals,
  type OutlookOptions,
  programOutlook,
} from './outlook.ts';
import type { Figures } from './portfolio.ts';
import { priceRatioOf } from './upgrades.ts';

type Slice = ReturnType<typeof slicesOf>[number];

/**
 * The figures of every article, of what is unattributed (`''`) and of the whole portfolio (`'*'`),
 * from shared draws: the same data gives the same numbers on every surface. A `forecaster` that made
 * them before makes only what has changed.
 */
export function makeFigures(original: ReturnsInput, forecaster: Forecaster = createForecaster()): Figures[] {
  const finder = rateFinder(original.rates, original.currency);
  const input = atLatestRates(inDisplayCurrency(original), finder);
  const referrals = judgeReferrals(input.referrals, input.programs, input.coverage);
  const options = optionsOf(original, finder);
  const programs = input.programs.map((program) => programOutlook(program, referrals, input.rollups));
  const slices = slicesOf(input, referrals);
  const unconverted = judgeReferrals(original.referrals, input.programs, input.coverage);
  const arrivals = newReferralsOf(input, unconverted, options);
  const totals = new Map(slices.map((slice) => [slice.articleId, totalsOf(slice, input, options)]));
  const outlooks = slices.map((slice) => {
    const parts = { arrivals: arrivals.get(slice.articleId), totals: totals.get(slice.articleId) ?? null };
    return outlookOf(slice, input, parts, options);
  });
  const { articles, portfolio } = forecaster(programs, outlooks);
  const forecasts = new Map(articles.map((item) => [item.articleId, item]));
  const active = new Set(referrals.filter(({ state }) => state === 'active').map(({ id }) => id));
  const toCome = [...original.referrals.filter(({ id }) => active.has(id)), ...original.unsettled];
  const toComeBy = byArticle<{ articleId: string | null; currency: string }>(toCome);
  const ratesOf = (items: readonly { currency: string }[]) => ratesBasis(items, input.currency, finder);
  const rows = slices.map((slice) => {
    const basis = [
      ...(totals.get(slice.articleId)?.basis ?? []),
      ...arrivalsBasis(arrivals.get(slice.articleId)),
      ...ratesOf(toComeBy.get(slice.articleId) ?? []),
    ];
    return figuresOf(slice, forecasts.get(slice.articleId), input, basis);
  });
  const basis = [...articlesBasis([...arrivals.values()]), ...ratesOf(toCome)];
  return [...rows, { ...portfolioFigures(rows, input, referrals, basis), ...portfolio }];
}

function optionsOf(original: ReturnsInput, finder: RateFinder): OutlookOptions {
  const factors = new Map<string, number | null>();
  const factorOf = (currency: string) => {
    const known = factors.get(currency);
    if (known !== undefined) return known;
    const many = atLatestRate(FINE, currency, original.currency, finder);
    const factor = many && many / FINE;
    factors.set(currency, factor);
    return factor;
  };
  return {
    asOf: original.asOf,
    priceRatio: priceRatioOf(original.referrals),
    toDisplay: (amount, currency) => {
      const factor = factorOf(currency);
      return factor === null ? null : amount * factor;
    },
  };
}

/** Minor units at which a rate is taken, so that fractions of one can be converted. */
const FINE = 1_000_000;

/** What is still to come, at the newest rates: in fractional minor units, so that small payments keep their worth. */
function atLatestRates(input: ReturnsInput, finder: RateFinder): ReturnsInput {
  const { currency } = input;
  return {
    ...input,
    referrals: input.referrals.map((referral) => {
      const commission = atLatestRate(referral.periodCommission ?? 0, referral.currency, currency, finder);
      if (commission === null) return referral;
      return { ...referral, currency, periodCommission: referral.periodCommission && commission };
    }),
    unsettled: input.unsettled.map((item) => {
      const amount = atLatestRate(item.amount, item.currency, currency, finder);
      return amount === null ? item : { ...item, amount, currency };
    }),
  };
}

/** Totals stand in where no referral is known. */
function totalsOf(slice: Slice, input: ReturnsInput, options: OutlookOptions): FromTotals | null {
  return slice.referrals.length > 0 ? null : fromTotals(slice, input, options);
}

/** What belongs to each article; '' is what belongs to none. */
function slicesOf(input: ReturnsInput, judged: readonly JudgedReferral[]) {
  const referrals = byArticle(judged);
  const rollups = byArticle(input.rollups);
  const unsettled = byArticle(input.unsettled.filter((item) => item.currency === input.currency));
  const costs = byArticle(input.costs);
  const work = byArticle(input.timeEntries);
  const clicks = byArticle(input.clickDays);
  const openings = Map.groupBy(input.opening.balances, (opening) => opening.balance.articleId);
  const openingRollups = byArticle(input.opening.rollups);
  const imported = [...input.coverage.values()].some((program) => program.coversTo !== null);
  const articles = new Map(input.articles.map((article) => [article.id, article]));
  return [...articles.keys(), UNATTRIBUTED].map((articleId) => {
    const own = referrals.get(articleId) ?? [];
    const rows = rollups.get(articleId) ?? [];
    return {
      articleId,
      article: articles.get(articleId),
      referrals: own,
      rollups: rows,
      /** Whether statements say who pays: without, referrals are not known rather than none. */
      known: imported && (own.length > 0 || anonymousPayments(rows) === 0),
      active: own.filter((referral) => referral.state === 'active' && referral.currency === input.currency),
      unsettled: unsettled.get(articleId) ?? [],
      ...costsOf(costs.get(articleId) ?? [], input.currency),
      hours: hoursOf(work.get(articleId) ?? [])?.hours ?? null,
      clicks: clicks.get(articleId) ?? [],
      openings: openings.get(articleId) ?? [],
      openingRollups: openingRollups.get(articleId) ?? [],
    };
  });
}

/** Those that count, and whether they are all there are: without a rate one can't be counted. */
function costsOf(all: readonly Cost[], currency: string): { costs: Cost[]; costsKnown: boolean } {
  const costs = all.filter((cost) => cost.currency === currency);
  return { costs, costsKnown: costs.length === all.length };
}

function byArticle<T extends { articleId: string | null }>(items: readonly T[]): Map<string, T[]> {
  return Map.groupBy(items, (item) => item.articleId ?? UNATTRIBUTED);
}

function outlookOf(
  slice: Slice,
  input: ReturnsInput,
  { arrivals, totals }: { arrivals: NewReferrals | undefined; totals: FromTotals | null },
  options: OutlookOptions,
): ArticleOutlook {
  const settled = [...slice.rollups, ...slice.openingRollups].filter(
    (rollup) => isSettled(rollup.status) && rollup.currency === input.currency,
  );
  const target = input.hourlyRateTarget;
  return {
    articleId: slice.articleId,
    active: activeOf(slice, totals, options),
    channels: arrivals?.channels ?? null,
    pending: slice.unsettled.map(({ programId, amount }) => ({ programId, amount })),
    earned: sum(settled.map((rollup) => rollup.amount)) - sum(slice.costs.map((cost) => cost.amount)),
    breakEvenAt:
      slice.hours === null || target === null || !slice.costsKnown ? null : roundHalfUp(slice.hours * target),
  };
}

function activeOf(
  slice: Slice,
  totals: FromTotals | null,
  options: OutlookOptions,
): ArticleOutlook['active'] {
  if (totals) return totals.active;
  return slice.known ? slice.active.flatMap((referral) => activeReferral(referral, options) ?? []) : null;
}

function figuresOf(
  slice: Slice,
  made: ArticleForecast | undefined,
  input: ReturnsInput,
  basis: readonly BasisPart[],
): Figures {
  return {
    articleId: slice.articleId,
    asOf: input.asOf,
    conversions: conversionsOf(slice, input),
    activeReferrals: slice.referrals.filter((referral) => referral.state === 'active').length,
    churnedReferrals: slice.referrals.filter(isChurned).length,
    runRate: slice.known ? runRateOf(slice.active) : null,
    clicksByMonth: slice.article ? articleClicks(slice.article, slice.clicks, input) : [],
    year: made?.year ?? null,
    headline: made?.headline ?? null,
    fiveYears: made?.fiveYears ?? null,
    lifetime: made?.lifetime ?? null,
    breakEven: made?.breakEven ? dated(made.breakEven, input) : null,
    basis: withoutUnknown([
      ...basisOf(input.asOf, slice.referrals, slice.rollups, input.coverage, input.currency),
      ...basis,
      ...openingBasis(slice.openings),
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
  const opening = input.opening.clicks.get(article.id) ?? [];
  if (article.publishedOn === null) return opening.some((count) => count !== null) ? [...opening] : [];
  const programs = input.programsOfArticle.get(article.id) ?? new Set();
  const covered = [...programs].flatMap((programId) => input.coverage.get(programId)?.clicks ?? []);
  return clicksByMonth(article.publishedOn, input.asOf, clicks, covered, opening);
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
    basis: [
      ...basisOf(input.asOf, referrals, input.rollups, input.coverage, input.currency),
      ...basis,
      ...openingBasis(input.opening.balances),
    ],
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
