import { keyOf } from '../ids.ts';
import { alike, amountsOf, type Group, timingKey } from './alike.ts';
import { COURSES } from './arrivals.ts';
import { drawArrivals } from './draw-arrivals.ts';
import { type AddDraws, drawReferral } from './draw-referrals.ts';
import { LIFETIME_CAP } from './grid.ts';
import { addUp, BLOCK, emptyPaths, PATH_LENGTH, settle } from './path.ts';
import { emptyPayments, payOnce } from './payments.ts';
import type { ProgramDraws } from './program-draws.ts';
import { source, stream, streamOf } from './random.ts';
import { type ActiveReferral, type ArticleOutlook, type Channel, type Horizon, horizons } from './types.ts';

/** The simulated futures of one article. */
export type Simulated = {
  /** Income of each draw by every horizon, minor units. */
  incomes: ReadonlyMap<Horizon, Float64Array>;
  /** By horizon month 0..120 the share of draws that have brought `needed` by then; null where that isn't known. */
  reached: Float64Array | null;
};

export type SimulateOptions = {
  draws: number;
  /** Minor units. */
  needed: number | null;
  /** A channel's traffic to come: see `trafficCourses`. */
  coursesOf: (channel: Channel) => Float64Array;
};

/** Of referrals alike, so many are drawn at most, and stand for all. */
const MOST_ALIKE = 64;
/** Amounts are sums of fractions of minor units: this far below is there. */
const ROUNDING = 1e-6;

/**
 * Simulates an article's payments to come, its new referrals and the fate of its pending money, which
 * comes in month 1. Each entry has a stream of its own, keyed by what it says but for amounts: neither
 * order nor other entries change its numbers, and twice the amounts give twice the income.
 */
export function simulateArticle(
  article: ArticleOutlook,
  programOf: (programId: string) => ProgramDraws,
  { draws, needed, coursesOf }: SimulateOptions,
): Simulated {
  const entries = entriesOf(article, programOf, draws, coursesOf);
  const incomes = horizons.map(() => new Float64Array(draws));
  const reached = new Float64Array(LIFETIME_CAP + 2);
  const paths = emptyPaths();
  const payments = emptyPayments();
  const byYear = new Float64Array(LIFETIME_CAP / 12 + 1);
  const lacking = (needed ?? 0) - ROUNDING;
  for (let from = 0; from < draws; from += BLOCK) {
    const to = Math.min(from + BLOCK, draws);
    paths.fill(0);
    for (const add of entries) add(payments, from, to);
    settle(paths, payments);
    for (let draw = from; draw < to; draw += 1) {
      const month = addUp(paths, (draw - from) * PATH_LENGTH, byYear, lacking);
      reached[month] = (reached[month] ?? 0) + 1;
      for (let index = 0; index < incomes.length; index += 1) {
        const income = incomes[index];
        if (income) income[draw] = byYear[(horizons[index] ?? 0) / 12] ?? 0;
      }
    }
  }
  return {
    incomes: new Map(horizons.map((months, index) => [months, incomes[index] ?? new Float64Array(draws)])),
    reached: needed === null ? null : runningShare(reached.subarray(0, LIFETIME_CAP + 1), draws),
  };
}

function runningShare(counts: Float64Array, of: number): Float64Array {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum / of;
  });
}

function entriesOf(
  article: ArticleOutlook,
  programOf: (programId: string) => ProgramDraws,
  draws: number,
  coursesOf: (channel: Channel) => Float64Array,
): AddDraws[] {
  const { articleId, active, channels, pending } = article;
  const luckOf = (key: string) => source(articleId, key);
  const courses = drawCourses(article, draws);
  const money = keyed(
    pending,
    ({ programId }) => keyOf('pending', programId),
    ({ amount }) => [amount],
  );
  const ways = keyed(
    channels ?? [],
    ({ programId }) => keyOf('new', programId),
    () => [],
  );
  return [
    ...money.map(([key, { programId, amount }]) =>
      drawApproval(amount, programOf(programId).approvalChance, streamOf(luckOf(key))),
    ),
    ...drawnOf(alike(active ?? [])).map(({ key, referral, weight }) =>
      drawReferral(referral, weight, programOf(referral.programId), luckOf(key)),
    ),
    ...ways.map(([key, channel]) =>
      drawArrivals(
        channel,
        { courses, traffic: coursesOf(channel) },
        programOf(channel.programId),
        luckOf(key),
      ),
    ),
  ];
}

function drawApproval(amount: number, chance: number, uniform: () => number): AddDraws {
  return (list, from, to) => {
    for (let draw = from; draw < to; draw += 1) {
      if (uniform() < chance) payOnce(list, draw - from, 1, amount);
    }
  };
}

/** The course of the article's traffic in each draw: all its channels have the same. */
function drawCourses({ articleId, channels }: ArticleOutlook, draws: number): Uint8Array {
  const courses = new Uint8Array(draws);
  if (!channels || channels.length === 0) return courses;
  const uniform = stream(articleId, 'traffic');
  return courses.map(() => Math.floor(uniform() * COURSES));
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
