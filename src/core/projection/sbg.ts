import { at } from './table.ts';

/**
 * Tables of the shifted-beta-geometric lifetime, indexed by period 0..periods.
 * T = 1, 2, ... is the number of payments a customer makes in all.
 */
export type SbgTable = {
  /** S(t) = P(T > t): at least t renewals. */
  survival: Float64Array;
  /** P(T = t): churned after exactly t payments; 0 at t = 0. */
  churn: Float64Array;
  logSurvival: Float64Array;
  logChurn: Float64Array;
};

/**
 * Survival and churn tables for theta ~ Beta(alpha, beta) by forward recursion, alpha and beta > 0.
 * P comes from S(t-1) a/(a+b+t-1), as S(t-1) - S(t) would cancel.
 * Fader & Hardie (2007), How to project customer retention, J. Interactive Marketing 21(1), eq. 5-7.
 * Throws RangeError when alpha or beta is not positive.
 */
export function sbgTable(alpha: number, beta: number, periods: number): SbgTable {
  if (!(alpha > 0 && beta > 0)) throw new RangeError(`alpha and beta must be positive: ${alpha}, ${beta}`);
  const survival = new Float64Array(periods + 1).fill(1);
  const churn = new Float64Array(periods + 1);
  const logSurvival = new Float64Array(periods + 1);
  const logChurn = new Float64Array(periods + 1).fill(Number.NEGATIVE_INFINITY);
  for (let t = 0; t < periods; t += 1) {
    const total = alpha + beta + t;
    survival[t + 1] = (at(survival, t) * (beta + t)) / total;
    churn[t + 1] = (at(survival, t) * alpha) / total;
    logSurvival[t + 1] = at(logSurvival, t) + Math.log((beta + t) / total);
    logChurn[t + 1] = at(logSurvival, t) + Math.log(alpha / total);
  }
  return { survival, churn, logSurvival, logChurn };
}

/**
 * Expected payments within `periods`, E[min(T, periods)], by summing S(0) .. S(periods - 1).
 * Accurate for every alpha > 0, alpha <= 1 (where E[T] is infinite) included.
 */
export function rmst(alpha: number, beta: number, periods: number): number {
  let survival = 1;
  let sum = 0;
  for (let t = 0; t < periods; t += 1) {
    sum += survival;
    survival *= (beta + t) / (alpha + beta + t);
  }
  return sum;
}

/**
 * `rmst` in closed form: [(a+b-1) - (a+b+H-1) S(H)] / (a-1). At a = 1 its limit b [psi(b+H) - psi(b)],
 * which for whole H is b times the sum of 1/(b+i). Just beside a = 1 cancellation costs up to 8 digits:
 * there prefer `rmst`. Follows from the survivor function in Fader & Hardie (2007).
 */
export function rmstClosedForm(alpha: number, beta: number, periods: number): number {
  let survival = 1;
  let harmonic = 0;
  for (let t = 0; t < periods; t += 1) {
    survival *= (beta + t) / (alpha + beta + t);
    harmonic += 1 / (beta + t);
  }
  if (Math.abs(alpha - 1) < 1e-7) return beta * harmonic;
  return (alpha + beta - 1 - (alpha + beta + periods - 1) * survival) / (alpha - 1);
}
