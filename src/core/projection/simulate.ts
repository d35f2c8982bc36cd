import { clear, emptyYears } from './course.ts';
import { addUpYears, monthReached } from './course-sums.ts';
import type { TrafficTable } from './draw-arrivals.ts';
import { BLOCK } from './draw-referrals.ts';
import { entriesOf } from './entries.ts';
import { LIFETIME_CAP } from './grid.ts';
import type { ProgramDraws, ProgramOf } from './program-draws.ts';
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
  const incomes = horizons.map(() => new Float64Array(draws));
  const reached = new Float64Array(LIFETIME_CAP + 2);
  const course = emptyYears(BLOCK, LIFETIME_CAP);
  const byYear = new Float64Array(LIFETIME_CAP / 12 + 1);
  for (let from = 0; from < draws; from += BLOCK) {
    const to = Math.min(from + BLOCK, draws);
    clear(course);
    const place = { course, row: -from, later: 0 };
    for (const add of entries) add(place, from, to);
    for (let draw = from; draw < to; draw += 1) {
      addUpYears(course, draw - from, byYear);
      if (needed !== null) {
        const month = monthReached(course, draw - from, byYear, needed - ROUNDING);
        reached[month] = (reached[month] ?? 0) + 1;
      }
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
