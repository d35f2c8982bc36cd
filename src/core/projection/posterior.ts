import { cell, LAST_MONTH, retentionGrid } from './grid.ts';
import { DEFAULT_MEAN_LIFETIME, priorWeights, softmax } from './prior.ts';
import { at } from './table.ts';
import type { RetentionData } from './types.ts';

/** Payments still to come of a customer who has survived `tenure` months, at most `count`, every `periodMonths`. */
export type Residual = { tenure: number; count: number; periodMonths: number };

/**
 * Posterior weights of the retention grid, adding up to 1. A churned referral contributes ln P(T), an
 * active one with n payments ln S(n - 1): it has survived n - 1 renewals (Fader & Hardie 2007, eq. B3).
 * What lies beyond the tables (30 years) counts as their last month. Throws RangeError when a count of
 * payments is not a whole number of at least 1.
 */
export function posteriorWeights(
  data: RetentionData,
  meanLifetimeMonths: number = DEFAULT_MEAN_LIFETIME,
): Float64Array {
  const grid = retentionGrid();
  const logs = priorWeights(meanLifetimeMonths).map(Math.log);
  addCounts(logs, grid.logChurn, countsOf(data.churnedAt, 0));
  addCounts(logs, grid.logSurvival, countsOf(data.activeWithPayments, 1));
  return softmax(logs);
}

/** Posterior predictive P(T > month) of a new customer. */
export function predictiveSurvival(weights: Float64Array, month: number): number {
  return average(weights, (point) => at(retentionGrid().survival, cell(point, month)));
}

/** Posterior mean of a new customer's payments within `months` (at most 361), the first at once. */
export function expectedPayments(weights: Float64Array, months: number): number {
  const { tail } = retentionGrid();
  return average(weights, (point) => sumBetween(tail, point, 0, months));
}

/** Posterior mean of mu = E[min(T, 120)], months. */
export function expectedLifetime(weights: Float64Array): number {
  return average(weights, (point) => at(retentionGrid().mu, point));
}

/**
 * Posterior mean of the payments an active customer still makes: the sum over i = 1..count of
 * S(tenure + i p) / S(tenure), where a customer with n payments has tenure (n - 1) p.
 * Fader & Hardie (2010), Customer-base valuation in a contractual setting, Marketing Science 29(1).
 */
export function expectedFurtherPayments(weights: Float64Array, residual: Residual): number {
  const { survival } = retentionGrid();
  return average(
    weights,
    (point) => sumOfSurvival(point, residual) / at(survival, cell(point, residual.tenure)),
  );
}

function sumOfSurvival(point: number, { tenure, count, periodMonths }: Residual): number {
  const { survival, tail } = retentionGrid();
  if (periodMonths === 1) return sumBetween(tail, point, tenure + 1, tenure + count + 1);
  let sum = 0;
  for (let i = 1; i <= count; i += 1) sum += at(survival, cell(point, tenure + i * periodMonths));
  return sum;
}

/** S(from) + ... + S(to - 1). */
function sumBetween(tail: Float64Array, point: number, from: number, to: number): number {
  const rest = (month: number) => (month > LAST_MONTH ? 0 : at(tail, cell(point, month)));
  return rest(from) - rest(to);
}

function average(weights: Float64Array, valueAt: (point: number) => number): number {
  let sum = 0;
  for (let point = 0; point < weights.length; point += 1) sum += at(weights, point) * valueAt(point);
  return sum;
}

function countsOf(payments: readonly number[], shift: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const made of payments) {
    if (!Number.isInteger(made) || made < 1) throw new RangeError(`Payments made must be 1 or more: ${made}`);
    const month = Math.min(made - shift, LAST_MONTH);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

function addCounts(logs: Float64Array, table: Float64Array, counts: ReadonlyMap<number, number>): void {
  const ordered = [...counts].sort(([a], [b]) => a - b);
  for (let point = 0; point < logs.length; point += 1) {
    let sum = at(logs, point);
    for (const [month, count] of ordered) sum += count * at(table, cell(point, month));
    logs[point] = sum;
  }
}
