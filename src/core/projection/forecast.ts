import { roundHalfUp } from '../money.ts';
import { alike } from './alike.ts';
import { expectedArrivals, newWorthBy } from './arrivals.ts';
import { breakEvenOf } from './break-even.ts';
import { LIFETIME_CAP } from './grid.ts';
import type { PreparedProgram, ProgramOf } from './program-draws.ts';
import { residualOf } from './schedule.ts';
import { simulateArticle } from './simulate.ts';
import { type Sources, spreadOf, sumSources } from './spread.ts';
import { sumOf } from './table.ts';
import { type TrafficTable, trafficOfChannel } from './traffic-table.ts';
import {
  type ArticleForecast,
  type ArticleOutlook,
  type Channel,
  type Horizon,
  horizons,
  type Spread,
  type Spreads,
} from './types.ts';
import { newWorth, worthBy } from './worth.ts';

/** An article's forecast, with the income of each draw by every horizon. */
export type Projected = { forecast: ArticleForecast; incomes: ReadonlyMap<Horizon, Float64Array> };

/**
 * Projects one article, minor units. Means are exact posterior means; percentiles and break-even come from
 * simulated futures, which share each program's retention and upgrades, so that articles add up draw by draw.
 */
export function projectArticle(article: ArticleOutlook, programOf: ProgramOf, draws: number): Projected {
  const traffic = new Map(article.channels?.map((channel) => [channel, trafficOfChannel(channel)]));
  const trafficOf = (channel: Channel) => traffic.get(channel) ?? trafficOfChannel(channel);
  const { articleId, active, breakEvenAt, earned } = article;
  const needed = active === null || breakEvenAt === null ? null : breakEvenAt - earned;
  const { incomes, reached } = simulateArticle(article, programOf, { draws, needed, trafficOf });
  const expected = expectations(article, programOf, trafficOf);
  return {
    incomes,
    forecast: { articleId, breakEven: reached && breakEvenOf(reached), ...spreads(expected, incomes) },
  };
}

/** All articles together, from the sums of their draws. */
export function projectPortfolio(projected: readonly Projected[], draws: number): Spreads {
  const sums = new Map(horizons.map((months) => [months, new Float64Array(draws)]));
  for (const { incomes } of projected) {
    for (const [months, income] of incomes) addTo(sums.get(months), income);
  }
  const sources = (months: Horizon) =>
    sumSources(projected.map(({ forecast }) => spreadBy(forecast, months).bySource));
  return spreads(sources, sums);
}

/** The spread of a horizon. */
export function spreadBy(all: Spreads, months: Horizon): Spread {
  const { year, headline, fiveYears, lifetime } = all;
  return { 12: year, 24: headline, 60: fiveYears, 120: lifetime }[months];
}

function spreads(
  sources: (months: Horizon) => Sources,
  incomes: ReadonlyMap<Horizon, Float64Array>,
): Spreads {
  const at = (months: Horizon) =>
    spreadOf(months, sources(months), incomes.get(months) ?? new Float64Array(1));
  return { year: at(12), headline: at(24), fiveYears: at(60), lifetime: at(120) };
}

function addTo(sums: Float64Array | undefined, values: Float64Array): void {
  if (!sums) return;
  for (let draw = 0; draw < sums.length; draw += 1) sums[draw] = (sums[draw] ?? 0) + (values[draw] ?? 0);
}

/** Expected income by source and horizon, each rounded to the minor unit. */
function expectations(
  { active, channels, pending }: ArticleOutlook,
  programOf: ProgramOf,
  trafficOf: (channel: Channel) => TrafficTable,
): (months: Horizon) => Sources {
  const sure = sumOf(pending.map(({ programId, amount }) => amount * programOf(programId).approvalChance));
  const referrals =
    active &&
    alike(active).map(({ referral, count }) => {
      const program = programOf(referral.programId);
      const survival = program.survival(residualOf(referral));
      return (months: Horizon) => {
        const { existing, upgrades } = worthBy(referral, months, survival, program.notUpgraded);
        return { existing: count * existing, upgrades: count * upgrades };
      };
    });
  const arrivals = channels?.map((channel) =>
    newReferrals(channel, programOf(channel.programId), trafficOf(channel).sums),
  );
  return (months) => {
    const worths = referrals?.map((worthOf) => worthOf(months)) ?? null;
    return {
      pending: roundHalfUp(sure),
      existing: worths && roundHalfUp(sumOf(worths.map(({ existing }) => existing))),
      upgrades: worths && roundHalfUp(sumOf(worths.map(({ upgrades }) => upgrades))),
      newReferrals: arrivals ? roundHalfUp(sumOf(arrivals.map((worthOf) => worthOf(months)))) : null,
    };
  };
}

/** What a channel's new referrals are expected to bring by a horizon, fractional minor units, by its `trafficCourses`. */
export function newReferrals(
  channel: Channel,
  program: PreparedProgram,
  traffic: Float64Array,
): (months: Horizon) => number {
  const periodMonths = channel.periodMonths ?? LIFETIME_CAP;
  const count = channel.periodMonths === null ? 0 : Math.floor(LIFETIME_CAP / periodMonths);
  const survival = count > 0 ? program.survival({ tenure: 0, count, periodMonths }) : new Float64Array([1]);
  const worth = newWorth(channel, survival, program.notUpgraded);
  const arrivals = expectedArrivals(channel, traffic);
  return (months) => newWorthBy(channel, months, arrivals, worth);
}
