import { cell, LAST_MONTH, retentionGrid } from './grid.ts';
import { DEFAULT_MEAN_LIFETIME, priorWeights, softmax } from './prior.ts';
import { at } from './table.ts';
import type { RetentionData } from './types.ts';

/** Payments still to come of a customer who has survived `tenure` months, at most `count`, every `periodMonths`. */
export type Residual = { tenure: number; count: number; periodMonths: number };

/**
 * Customers by how they were last seen: stopped after a number of payments, or active after a number of renewals.
 * Counts may be fractions.
 */
export type Ends = {
  churnedAfter: ReadonlyMap<number, number>;
  lastSeenAfter: ReadonlyMap<number, number>;
};

/**
 * Posterior weights of the retention grid, adding up to 1, for customers who pay every month. The
 * prior has the given mean.
 */
export function posteriorOf(ends: Ends, meanLifetimeMonths: number = DEFAULT_MEAN_LIFETIME): Float64Array {
  const likelihood = likelihoodOf(ends);
  return softmax(
    priorWeights(meanLifetimeMonths).map((weight, point) => Math.log(weight) + at(likelihood, point)),
  );
}

/** `posteriorOf` for customers given one by one. Throws RangeError for payments that are not a whole number from 1. */
export function posteriorWeights(data: RetentionData, meanLifetimeMonths?: number): Float64Array {
  return posteriorOf(endsOfCustomers(data), meanLifetimeMonths);
}

/** Customers given one by one. Throws RangeError on payments that are no whole number from 1. */
export function endsOfCustomers({ churnedAt, activeWithPayments }: RetentionData): Ends {
  return { churnedAfter: counted(churnedAt, 0), lastSeenAfter: counted(activeWithPayments, 1) };
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

function counted(payments: readonly number[], shift: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const made of payments) {
    if (!Number.isInteger(made) || made < 1) throw new RangeError(`Payments made must be 1 or more: ${made}`);
    counts.set(made - shift, (counts.get(made - shift) ?? 0) + 1);
  }
  return counts;
}

/**
 * The log-likelihood of customers at every grid point. One who stopped contributes ln P(T), an active one
 * with n payments ln S(n - 1): it has survived n - 1 renewals (Fader & Hardie 2007, appendix B). Billed every
 * p months, these are ln(S((n - 1) p) - S(n p)) and ln S((n - 1) p). What lies beyond the tables (30
 * years) counts as their last month.
 */
export function likelihoodOf({ churnedAfter, lastSeenAfter }: Ends, periodMonths = 1): Float64Array {
  const { logSurvival, logChurn, size } = retentionGrid();
  const month = (periods: number) => Math.min(periods * periodMonths, LAST_MONTH);
  const [stopped, active] = [ordered(churnedAfter), ordered(lastSeenAfter)];
  const logs = new Float64Array(size);
  for (let point = 0; point < size; point += 1) {
    let sum = 0;
    for (const [payments, count] of stopped) {
      const until = month(payments);
      sum +=
        count * (periodMonths === 1 ? at(logChurn, cell(point, until)) : logLost(point, until, periodMonths));
    }
    for (const [renewals, count] of active) sum += count * at(logSurvival, cell(point, month(renewals)));
    logs[point] = sum;
  }
  return logs;
}

/** ln(S(until - months) - S(until)); from the start where a period is longer than the tables. */
function logLost(point: number, until: number, months: number): number {
  const { logSurvival } = retentionGrid();
  const before = at(logSurvival, cell(point, Math.max(0, until - months)));
  return before + Math.log(-Math.expm1(at(logSurvival, cell(point, until)) - before));
}

function ordered(counts: ReadonlyMap<number, number>): [number, number][] {
  return [...counts].sort(([a], [b]) => a - b);
}
