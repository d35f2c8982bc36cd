import { keyOf } from '../ids.ts';
import { alike, amountsOf, type Group, timingKey } from './alike.ts';
import { COURSES } from './arrivals.ts';
import { type ArrivalDraws, arrivalIncome, drawArrivals } from './draw-arrivals.ts';
import { drawReferral, type ReferralDraws, referralIncome } from './draw-referrals.ts';
import { stream } from './random.ts';
import type { ActiveReferral, ArticleOutlook, Channel } from './types.ts';

/** What the draws of every article need of a program. */
export type ProgramDraws = {
  /** Grid point of each draw by months between payments: shared by all referrals, so their uncertainty is too. */
  points: (periodMonths: number) => Float64Array;
  /** ln(1 - monthly chance to upgrade) of each draw. */
  logNotUpgrading: Float64Array;
  approvalChance: number;
};

/** The simulated futures of one article. */
export type ArticleDraws = {
  referrals: ReferralDraws[];
  arrivals: ArrivalDraws[];
  /** Pending money that is approved, minor units, one entry a draw. */
  pending: Float64Array;
  size: number;
};

/** Of referrals alike, so many are drawn at most, and stand for all. */
const MOST_ALIKE = 64;

/**
 * Simulates an article's payments to come, its new referrals and the fate of its pending money. Each entry
 * has a stream of its own, keyed by what it says but for amounts: neither order nor other entries
 * change its numbers, and twice the amounts give twice the income. `coursesOf` gives a channel's traffic.
 */
export function drawArticle(
  article: ArticleOutlook,
  programOf: (programId: string) => ProgramDraws,
  coursesOf: (channel: Channel) => Float64Array,
  draws: number,
): ArticleDraws {
  const streamOf = (key: string) => stream(article.articleId, key);
  const pending = new Float64Array(draws);
  for (const [key, entry] of keyed(
    article.pending,
    ({ programId }) => keyOf('pending', programId),
    ({ amount }) => [amount],
  )) {
    addApproved(pending, entry.amount, programOf(entry.programId).approvalChance, streamOf(key));
  }
  const courses = drawCourses(article, draws);
  return {
    referrals: drawnOf(alike(article.active ?? [])).map(({ key, referral, weight }) =>
      drawReferral(referral, weight, programOf(referral.programId), streamOf(key)),
    ),
    arrivals: keyed(
      article.channels ?? [],
      ({ programId }) => keyOf('new', programId),
      () => [],
    ).map(([key, channel]) =>
      drawArrivals(
        channel,
        { courses, traffic: coursesOf(channel) },
        programOf(channel.programId),
        streamOf(key),
      ),
    ),
    pending,
    size: draws,
  };
}

/** Income of each draw by horizon month `months`, minor units; pending money comes in month 1. */
export function incomeBy(article: ArticleDraws, months: number): Float64Array {
  const income = months < 1 ? new Float64Array(article.size) : article.pending.slice();
  for (const drawn of article.referrals) referralIncome(income, drawn, months);
  for (const drawn of article.arrivals) arrivalIncome(income, drawn, months);
  return income;
}

/** The course of the article's traffic in each draw: all its channels have the same. */
function drawCourses({ articleId, channels }: ArticleOutlook, draws: number): Uint8Array {
  const courses = new Uint8Array(draws);
  if (!channels || channels.length === 0) return courses;
  const uniform = stream(articleId, 'traffic');
  return courses.map(() => Math.floor(uniform() * COURSES));
}

function addApproved(sums: Float64Array, amount: number, chance: number, uniform: () => number): void {
  for (let draw = 0; draw < sums.length; draw += 1) {
    if (uniform() < chance) sums[draw] = (sums[draw] ?? 0) + amount;
  }
}

/** The referrals of an article that are drawn, with what each stands for. */
function drawnOf(groups: readonly Group[]): { key: string; referral: ActiveReferral; weight: number }[] {
  const named = keyed(
    groups,
    ({ referral }) => timingKey(referral),
    ({ referral }) => amountsOf(referral),
  );
  return named.flatMap(([key, { referral, count }]) => {
    const drawn = Math.min(count, MOST_ALIKE);
    const weight = count / drawn;
    return Array.from({ length: drawn }, (_, number) => ({ key: keyOf(key, number), referral, weight }));
  });
}

/** Entries in the order of their keys; equal ones are told apart by a number, in the order of their amounts. */
function keyed<T>(
  entries: readonly T[],
  keyOfEntry: (entry: T) => string,
  amountsOf: (entry: T) => readonly number[],
): [key: string, entry: T][] {
  const seen = new Map<string, number>();
  const sorted = entries
    .map((entry) => ({ key: keyOfEntry(entry), amounts: amountsOf(entry), entry }))
    .sort((a, b) => (a.key === b.key ? compare(a.amounts, b.amounts) : a.key < b.key ? -1 : 1));
  return sorted.map(({ key, entry }) => {
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return [keyOf(key, number), entry];
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
