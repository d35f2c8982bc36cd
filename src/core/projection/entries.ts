import { keyOf } from '../ids.ts';
import { alike, amountsOf, type Group, timingKey } from './alike.ts';
import { payOnce } from './course.ts';
import { drawArrivals } from './draw-arrivals.ts';
import { type AddDraws, drawReferral } from './draw-referrals.ts';
import { COURSES } from './places.ts';
import type { ProgramDraws, ProgramOf } from './program-draws.ts';
import { source, stream, streamOf } from './random.ts';
import type { TrafficTable } from './traffic-table.ts';
import type { ActiveReferral, ArticleOutlook, Channel } from './types.ts';

/** At most this many of equal referrals are drawn, and stand for all of them. */
const MOST_ALIKE = 64;

/** What an article's draws are made of: pending money, referrals and ways to new ones, each with random numbers of its own. */
export function entriesOf(
  article: ArticleOutlook,
  programOf: ProgramOf<ProgramDraws>,
  draws: number,
  trafficOf: (channel: Channel) => TrafficTable,
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
        { courses, traffic: trafficOf(channel) },
        programOf(channel.programId),
        luckOf(key),
      ),
    ),
  ];
}

function drawApproval(amount: number, chance: number, uniform: () => number): AddDraws {
  return ({ course, row, later }, from, to) => {
    for (let draw = from; draw < to; draw += 1) {
      if (uniform() < chance) payOnce(course, draw + row, 1 + later, amount);
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

/** The referrals of an article that are drawn, with how many each stands for. */
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

/** Entries in the order of their keys; equal ones are numbered, in the order of their amounts. */
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
