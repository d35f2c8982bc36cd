import { type KaplanMeierRow, kaplanMeier } from '../../projection/fit/kaplan-meier.ts';
import { cell, LAST_MONTH, retentionGrid } from '../../projection/grid.ts';
import { predictiveSurvival } from '../../projection/posterior.ts';
import type { Range } from '../../projection/quantiles.ts';
import { at } from '../../projection/table.ts';
import type { Clock } from '../../projection/types.ts';

/** Shares of customers who still pay after so many renewals. */
export type RetentionPoint = {
  renewals: number;
  /** What projections rest on: 80 % ranges, with the mean. */
  expected: Range & { mean: number };
  /** Before any customer was seen. */
  assumed: number;
  /** The Kaplan-Meier estimate with its 95 % interval; null beyond the last customer seen. */
  observed: { survival: number; low: number | null; high: number | null; atRisk: number } | null;
};

/** The most renewals shown: two years of monthly payments, ten of yearly ones. */
const SHOWN = { monthly: 24, longer: 10 };
/** With fewer left, a step of the observed curve says little. */
const FEWEST_AT_RISK = 5;

/** Expected and observed shares of one clock's customers; `weights` are its posterior's, `prior` those before it. */
export function retentionCurve(clock: Clock, weights: Float64Array, prior: Float64Array): RetentionPoint[] {
  const { periodMonths } = clock;
  const observed = observedBy(clock);
  const shown = periodMonths === 1 ? SHOWN.monthly : SHOWN.longer;
  const last = Math.min(shown, Math.floor(LAST_MONTH / periodMonths));
  return Array.from({ length: last + 1 }, (_, renewals) => ({
    renewals,
    expected: {
      ...survivalRange(weights, renewals * periodMonths),
      mean: predictiveSurvival(weights, renewals * periodMonths),
    },
    assumed: predictiveSurvival(prior, renewals * periodMonths),
    observed: observed(renewals),
  }));
}

/**
 * Kaplan-Meier by renewals: a customer with n payments was seen through n - 1 renewals; one who stopped after n
 * payments failed the n-th.
 */
function observedBy({
  churnedAt,
  activeWithPayments,
}: Clock): (renewals: number) => RetentionPoint['observed'] {
  const times = [...churnedAt, ...activeWithPayments.map((payments) => payments - 1)];
  const events = times.map((_, index) => (index < churnedAt.length ? 1 : 0));
  const rows = kaplanMeier(times, events);
  const start: Pick<KaplanMeierRow, 'survival' | 'logLogInterval'> = { survival: 1, logLogInterval: null };
  return (renewals) => {
    const atRisk = times.filter((time) => time >= renewals).length;
    if (atRisk === 0) return null;
    const { survival, logLogInterval } = rows.findLast(({ time }) => time <= renewals) ?? start;
    return { survival, low: logLogInterval?.[0] ?? null, high: logLogInterval?.[1] ?? null, atRisk };
  };
}

/** The 80 % range of S(month) over the posterior. */
function survivalRange(weights: Float64Array, month: number): Range {
  const { survival } = retentionGrid();
  const values = Array.from(weights, (weight, point) => ({
    weight,
    value: at(survival, cell(point, month)),
  }));
  values.sort((a, b) => a.value - b.value);
  const quantile = (share: number) => {
    let reached = 0;
    const found = values.find(({ weight }) => {
      reached += weight;
      return reached >= share;
    });
    return found?.value ?? 1;
  };
  return { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
}

/**
 * How the observed shares compare with the expected ones where five or more customers were seen; null if there never
 * were that many.
 */
export function curveFit(points: readonly RetentionPoint[]): 'agrees' | 'below' | 'above' | null {
  const told = points.flatMap(({ expected, observed }) =>
    observed && observed.low !== null && observed.high !== null && observed.atRisk >= FEWEST_AT_RISK
      ? [{ expected: expected.mean, low: observed.low, high: observed.high }]
      : [],
  );
  if (told.length === 0) return null;
  const above = told.filter(({ expected, low }) => expected < low).length;
  const below = told.filter(({ expected, high }) => expected > high).length;
  if (2 * Math.max(above, below) <= told.length) return 'agrees';
  return above > below ? 'above' : 'below';
}
