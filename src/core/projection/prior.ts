import { alphaValues, muValues } from './grid.ts';
import { at } from './table.ts';

/** Prior mean of E[min(T, 120)] in months, where a program gives none. */
export const DEFAULT_MEAN_LIFETIME = 14;

const SPREAD_OF_LOG_MU = 0.6;
const SPREAD_OF_LOG_ALPHA = 0.9;
const MEDIAN_ALPHA = 3;

const priors = new Map<number, Float64Array>();

/**
 * Prior weights of the retention grid, adding up to 1: log-normal in mu and in alpha, the median of mu
 * solved so that the mean of mu is `meanLifetimeMonths` exactly. Kept per mean: do not write to it.
 * Throws RangeError outside 2.6 to 69 months, where the grid ends.
 */
export function priorWeights(meanLifetimeMonths: number): Float64Array {
  const known = priors.get(meanLifetimeMonths);
  if (known) return known;
  if (!(meanLifetimeMonths >= 2.6 && meanLifetimeMonths <= 69)) {
    throw new RangeError(`A mean lifetime must be 2.6 to 69 months: ${meanLifetimeMonths}`);
  }
  const ofMu = muWeights(logMedianFor(meanLifetimeMonths));
  const ofAlpha = normalWeights(alphaValues().map(Math.log), Math.log(MEDIAN_ALPHA), SPREAD_OF_LOG_ALPHA);
  const weights = Float64Array.from(ofMu.flatMap((mu) => ofAlpha.map((alpha) => mu * alpha)));
  priors.set(meanLifetimeMonths, weights);
  return weights;
}

/** Scales exp(logs) to add up to 1, in place. */
export function softmax(logs: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const log of logs) highest = Math.max(highest, log);
  let sum = 0;
  for (let index = 0; index < logs.length; index += 1) {
    const weight = Math.exp(at(logs, index) - highest);
    logs[index] = weight;
    sum += weight;
  }
  for (let index = 0; index < logs.length; index += 1) logs[index] = at(logs, index) / sum;
  return logs;
}

function normalWeights(values: readonly number[], center: number, spread: number): number[] {
  return [...softmax(Float64Array.from(values, (value) => -0.5 * ((value - center) / spread) ** 2))];
}

function muWeights(logMedian: number): number[] {
  return normalWeights(muValues().map(Math.log), logMedian, SPREAD_OF_LOG_MU);
}

function logMedianFor(mean: number): number {
  const values = muValues();
  let low = -30;
  let high = 30;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    const weights = muWeights(middle);
    const reached = values.reduce((sum, mu, index) => sum + mu * (weights[index] ?? 0), 0);
    if (reached < mean) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
