import { roundHalfUp } from '../money.ts';
import type { RangeWithMean } from '../projection/quantiles.ts';
import { knownRange, type Percentiles } from '../projection/spread.ts';
import type { KnownMoney } from './known-totals.ts';
import type { Portfolio } from './portfolio.ts';

/** Hours with how many of them are estimates; null where none are known. */
type Hours = { hours: number | null; hoursEstimated: number | null } | null;

type Earned = KnownMoney & { costs: number };

/** True where more than half of some hours are estimates: a rate over them is only "about". */
export function isMostlyEstimated(time: Hours): boolean {
  return time !== null && time.hours !== null && (time.hoursEstimated ?? 0) * 2 > time.hours;
}

/** Less time than this is a look at the page rather than work on it, and would make an absurd rate. */
const FEWEST_HOURS = 0.1;

/** The hours that a rate is computed from; null if they are not known or too few. */
export function ratedHours(hours: number | null | undefined): number | null {
  return hours && hours >= FEWEST_HOURS ? hours : null;
}

/** Earnings less costs, divided by hours, rounded half up, minor units per hour; null if either is not known. */
export function hourlyRate(earned: number | null, hours: number | null): number | null {
  return hours && earned !== null ? roundHalfUp(earned / hours) : null;
}

/** The same with what is still to come, at each point of its projection; null where that is not known. */
export function projectedRate(
  headline: Percentiles | null,
  earned: number | null,
  hours: number | null,
): RangeWithMean | null {
  const projected = headline && knownRange(headline);
  if (!hours || earned === null || projected === null) return null;
  const { p10, p50, p90, mean } = projected;
  const rate = (toCome: number) => roundHalfUp((earned + toCome) / hours);
  return { p10: rate(p10), p50: rate(p50), p90: rate(p90), mean: rate(mean) };
}

/** A rate as a share of the author's own target; null where either is not known. */
export function shareOfTarget(rate: number | null, target: number | null): number | null {
  return rate === null || target === null ? null : rate / target;
}

/**
 * Commissions to date less costs, minor units, counting what has a rate to the display currency; null if commissions
 * are not known, or none has a rate.
 */
export function earnedLessCosts({ commissions, otherCurrencies, costs }: Earned): number | null {
  const isAllApart =
    commissions?.toDate === 0 && Object.values(otherCurrencies).some(({ toDate }) => toDate !== 0);
  return commissions && !isAllApart ? commissions.toDate - costs : null;
}

/** The rates of everything together; null where a part is not known, or a cost can't be converted. */
export function portfolioRates({ totals }: Pick<Portfolio, 'totals'>): {
  effective: number | null;
  projected: RangeWithMean | null;
} {
  const { otherCosts, headline } = totals;
  const hours = Object.keys(otherCosts).length > 0 ? null : ratedHours(totals.hours);
  const earned = earnedLessCosts(totals);
  return { effective: hourlyRate(earned, hours), projected: projectedRate(headline, earned, hours) };
}
