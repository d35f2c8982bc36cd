import { type Course, emptyCourse } from './course.ts';
import { monthReached, sumsOf } from './course-sums.ts';
import { BLOCK } from './customers.ts';
import { entriesOf } from './entries.ts';
import { LIFETIME_CAP } from './grid.ts';
import type { ProgramDraws, ProgramOf } from './program-draws.ts';
import type { TrafficTable } from './traffic-table.ts';
import { type ArticleOutlook, type Channel, type Horizon, horizons } from './types.ts';

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
  trafficOf: (channel: Channel) => TrafficTable;
};

/** Sums of fractions of minor units are not exact: an amount that is short by this little counts as reached. */
const ROUNDING = 1e-6;

/**
 * Simulates an article's payments to come, its new referrals and the fate of its pending money, which comes in month
 * 1. Each entry has its own random stream, keyed by its data without amounts: neither order nor other entries change
 * its numbers, and twice the amounts give twice the income.
 */
export function simulateArticle(
  article: ArticleOutlook,
  programOf: ProgramOf<ProgramDraws>,
  { draws, needed, trafficOf }: SimulateOptions,
): Simulated {
  const entries = entriesOf(article, programOf, draws, trafficOf);
  const incomes = horizons.map((months) => ({ months, income: new Float64Array(draws) }));
  const reached = new Float64Array(LIFETIME_CAP + 2);
  const read = { incomes, enough: (needed ?? 0) - ROUNDING, reached };
  const course = emptyCourse(BLOCK, LIFETIME_CAP);
  for (let from = 0; from < draws; from += BLOCK) {
    const to = Math.min(from + BLOCK, draws);
    course.income.fill(0);
    const place = { course, row: 0 - from, later: 0 };
    for (const add of entries) add(place, from, to);
    readOut(course, from, to, read);
  }
  return {
    incomes: new Map(incomes.map(({ months, income }) => [months, income])),
    reached: needed === null ? null : runningShare(reached.subarray(0, LIFETIME_CAP + 1), draws),
  };
}

/** What is read out of a course: incomes by horizon, and how often `enough` has come by month 0..120 and never. */
type Read = { incomes: { months: Horizon; income: Float64Array }[]; enough: number; reached: Float64Array };

function readOut(course: Course, from: number, to: number, { incomes, enough, reached }: Read): void {
  for (let draw = from; draw < to; draw += 1) {
    const sums = sumsOf(course, draw - from);
    for (const { months, income } of incomes) income[draw] = sums[months] ?? 0;
    const month = monthReached(sums, enough);
    reached[month] = (reached[month] ?? 0) + 1;
  }
}

function runningShare(counts: Float64Array, of: number): Float64Array {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum / of;
  });
}
