import { anonymousPayments } from '../ledger/totals.ts';
import { roundHalfUp } from '../money.ts';
import { type RetentionPosteriors, retentionPosteriors } from '../projection/retention.ts';
import type { ArticleOutlook, ProgramOutlook } from '../projection/types.ts';
import { atLatestRate, inDisplayCurrency } from '../rates/convert.ts';
import { type RateFinder, rateFinder } from '../rates/find.ts';
import { sum } from '../sums.ts';
import type { Cost } from '../time/cost.ts';
import { hoursOf } from '../time/entry.ts';
import { type FromTotals, fromTotals, unseenCustomers } from './from-totals.ts';
import { earnedLessCosts } from './hourly.ts';
import { type ReturnsInput, UNATTRIBUTED } from './inputs.ts';
import { type JudgedReferral, judgeReferrals } from './judged.ts';
import { moneyOf } from './known-totals.ts';
import { type NewReferrals, newReferralsOf } from './new-referrals.ts';
import { activeReferral, type OutlookOptions, programOutlook } from './outlook.ts';
import { priceRatioOf } from './upgrades.ts';

/** What belongs to one article. */
export type Slice = ReturnType<typeof slicesOf>[number];

/** Everything that projections are made from, in the display currency. */
export type PreparedProjection = {
  finder: RateFinder;
  input: ReturnsInput;
  referrals: JudgedReferral[];
  slices: Slice[];
  arrivals: Map<string, NewReferrals>;
  totals: Map<string, FromTotals | null>;
  programs: ProgramOutlook[];
  outlooks: ArticleOutlook[];
  options: OutlookOptions;
};

/** Judges referrals at coverage, converts what is to come, and says of every article what its forecast is made from. */
export function prepareProjection(original: ReturnsInput): PreparedProjection {
  const finder = rateFinder(original.rates, original.currency);
  const input = atLatestRates(inDisplayCurrency(original), finder);
  const referrals = judgeReferrals(input.referrals, input.programs, input.coverage, input.asOf);
  const options = optionsOf(original, finder);
  const programs = input.programs.map((program) => programOutlook(program, referrals, input.rollups));
  const slices = slicesOf(input, referrals);
  const unconverted = judgeReferrals(original.referrals, input.programs, input.coverage, input.asOf);
  const arrivals = newReferralsOf(input, unconverted, options);
  const retention = retentionPosteriors(programs);
  const totals = new Map(
    slices.map((slice) => [slice.articleId, totalsOf(slice, input, options, retention)]),
  );
  const outlooks = slices.map((slice) => {
    const parts = { arrivals: arrivals.get(slice.articleId), totals: totals.get(slice.articleId) ?? null };
    return outlookOf(slice, input, parts, options);
  });
  return { finder, input, referrals, slices, arrivals, totals, programs, outlooks, options };
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
    priceRatio: priceRatioOf(original.referrals, original.programs),
    toDisplay: (amount, currency) => {
      const factor = factorOf(currency);
      return factor === null ? null : amount * factor;
    },
  };
}

/** Rates are taken at this many minor units, so that fractions of one can be converted. */
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

/** The customers known from totals, used if no referral is known. */
function totalsOf(
  slice: Slice,
  input: ReturnsInput,
  options: OutlookOptions,
  retention: RetentionPosteriors,
): FromTotals | null {
  return slice.referrals.length > 0 ? null : fromTotals(slice, input, options, retention);
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
  const articles = new Map(input.articles.map((article) => [article.id, article]));
  return [...articles.keys(), UNATTRIBUTED].map((articleId) => {
    const own = referrals.get(articleId) ?? [];
    const rows = rollups.get(articleId) ?? [];
    const balances = openings.get(articleId) ?? [];
    const unseen = unseenCustomers(balances, articleId, input);
    const named = anonymousPayments(rows) === 0 && unseen.length === 0;
    return {
      articleId,
      article: articles.get(articleId),
      referrals: own,
      rollups: rows,
      /** Whether statements name the customers: if not, referrals are unknown rather than none. */
      known: own.length > 0 || (named && isCovered(articleId, input)),
      active: own.filter((referral) => referral.state === 'active' && referral.currency === input.currency),
      unsettled: unsettled.get(articleId) ?? [],
      ...costsOf(costs.get(articleId) ?? [], input.currency),
      hours: hoursOf(work.get(articleId) ?? [])?.hours ?? null,
      clicks: clicks.get(articleId) ?? [],
      openings: balances,
      unseen,
      openingRollups: openingRollups.get(articleId) ?? [],
    };
  });
}

/**
 * Whether statements cover any program that the article could bring customers; for an article without links,
 * any program at all.
 */
function isCovered(articleId: string, { coverage, programsOfArticle }: ReturnsInput): boolean {
  const programs = programsOfArticle.get(articleId) ?? coverage.keys();
  return [...programs].some((id) => (coverage.get(id)?.coversTo ?? null) !== null);
}

/** The costs that count, and whether these are all: a cost without a rate can't be counted. */
function costsOf(all: readonly Cost[], currency: string): { costs: Cost[]; costsKnown: boolean } {
  const costs = all.filter((cost) => cost.currency === currency);
  return { costs, costsKnown: costs.length === all.length };
}

/** Items by their article; what belongs to none is under `UNATTRIBUTED`. */
export function byArticle<T extends { articleId: string | null }>(items: readonly T[]): Map<string, T[]> {
  return Map.groupBy(items, (item) => item.articleId ?? UNATTRIBUTED);
}

function outlookOf(
  slice: Slice,
  input: ReturnsInput,
  { arrivals, totals }: { arrivals: NewReferrals | undefined; totals: FromTotals | null },
  options: OutlookOptions,
): ArticleOutlook {
  const target = input.hourlyRateTarget;
  const costs = sum(slice.costs.map((cost) => cost.amount));
  const money = sliceMoney(slice, input.currency);
  const isKnown = slice.costsKnown && earnedLessCosts({ ...money, costs }) !== null;
  return {
    articleId: slice.articleId,
    active: activeOf(slice, totals, options),
    channels: arrivals?.channels ?? null,
    pending: slice.unsettled.map(({ programId, amount }) => ({ programId, amount })),
    earned: money.commissions.toDate - costs,
    breakEvenAt:
      slice.hours === null || target === null || !isKnown ? null : roundHalfUp(slice.hours * target),
  };
}

/** What an article has by now, opening balances that count included. */
export function sliceMoney({ rollups, openingRollups }: Slice, currency: string): ReturnType<typeof moneyOf> {
  return moneyOf([...rollups, ...openingRollups], currency);
}

function activeOf(
  slice: Slice,
  totals: FromTotals | null,
  options: OutlookOptions,
): ArticleOutlook['active'] {
  if (totals) return totals.active;
  return slice.known ? slice.active.flatMap((referral) => activeReferral(referral, options) ?? []) : null;
}
