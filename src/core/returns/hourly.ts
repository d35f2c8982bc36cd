import { roundHalfUp } from '../money.ts';
import type { ArticleHours } from '../time/entry.ts';
import type { Points, Portfolio } from './portfolio.ts';

/** Hours with how many of them are estimates; null where none are known. */
type Hours = Pick<ArticleHours, 'hours' | 'hoursEstimated'> | null;

/** True where more than half of some hours are estimates: a rate over them is only "about". */
export function isMostlyEstimated(time: Hours): boolean {
  return time !== null && time.hoursEstimated * 2 > time.hours;
}

/** What was earned less costs by the hours it took, half up, minor units an hour; null without hours. */
export function hourlyRate(earned: number, hours: number | null): number | null {
  return hours ? roundHalfUp(earned / hours) : null;
}

/** The same with what is still to come, at the points of its projection; null where that is not known. */
export function projectedRate(
  headline: { [Point in keyof Points]: number | null } | null,
  earned: number,
  hours: number | null,
): Points | null {
  const { p10, p50, p90, mean } = headline ?? { p10: null, p50: null, p90: null, mean: null };
  if (!hours || p10 === null || p50 === null || p90 === null || mean === null) return null;
  const rate = (projected: number) => roundHalfUp((earned + projected) / hours);
  return { p10: rate(p10), p50: rate(p50), p90: rate(p90), mean: rate(mean) };
}

/** A rate as a share of the author's own target; null where either is not known. */
export function shareOfTarget(rate: number | null, target: number | null): number | null {
  return rate === null || target === null ? null : rate / target;
}

/** The rates of everything together; null without hours, or where a cost can't be converted. */
export function portfolioRates({ totals }: Pick<Portfolio, 'totals'>): {
  effective: number | null;
  projected: Points | null;
} {
  const { commissions, costs, otherCosts, headline } = totals;
  const hours = Object.keys(otherCosts).length > 0 ? null : totals.hours;
  const earned = commissions.toDate - costs;
  return { effective: hourlyRate(earned, hours), projected: projectedRate(headline, earned, hours) };
}
