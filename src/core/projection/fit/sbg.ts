import { sum } from '../../sums.ts';
import type { PeriodCounts } from './counts.ts';
import { maximise, type Point } from './maximise.ts';

/**
 * What maximum likelihood says about retention. If the likelihood rises towards an edge of the model, the result is
 * its limit there: churn the same for everyone (`constant`), or some who stop at once and others who never do
 * (`polarised`). `one-period`: nobody came to the end of a second one, and of alpha and beta all pairs with this
 * alpha / (alpha + beta) are as likely. `unknown`: nobody came to the end of a period yet.
 */
export type Retention =
  | { shape: 'sbg'; alpha: number; beta: number }
  | { shape: 'constant'; churn: number }
  | { shape: 'polarised'; churn: number }
  | { shape: 'one-period'; churn: number }
  | { shape: 'unknown' };

export type Fit = { retention: Retention; logLik: number };

/** Beyond these logarithms alpha and beta are at an edge. */
const EDGE = 16;
const GAIN = 1e-8;

/**
 * Fits the shifted-beta-geometric model by maximum likelihood (Fader & Hardie 2007, appendix B), from many starts.
 * Natural logarithms, without the multinomial constant.
 */
export function fitSbg(counts: PeriodCounts): Fit {
  const limit = bestLimit(counts);
  if (isFinal(limit.retention)) return limit;
  const climbed = starts.map((start) => maximise((x) => logLikelihood(counts, x), start));
  const inside = climbed.filter(
    ({ x, value }) => Number.isFinite(value) && x.every((log) => Math.abs(log) < EDGE),
  );
  const best = inside.reduce<{ x: number[]; value: number } | null>(
    (highest, each) => (highest && highest.value >= each.value ? highest : each),
    null,
  );
  if (!best || best.value <= limit.logLik + GAIN) return limit;
  const [logAlpha = 0, logBeta = 0] = best.x;
  return {
    retention: { shape: 'sbg', alpha: Math.exp(logAlpha), beta: Math.exp(logBeta) },
    logLik: best.value,
  };
}

/** From mean churn and polarisation 1 / (alpha + beta + 1), all over the unit square. */
const starts = [0.02, 0.1, 0.3, 0.6, 0.9].flatMap((mean) =>
  [0.002, 0.05, 0.3, 0.7].map((polarisation) => {
    const total = 1 / polarisation - 1;
    return [Math.log(mean * total), Math.log((1 - mean) * total)];
  }),
);

/** Log-likelihood at (ln alpha, ln beta) with its gradient: at period i the churn is alpha / (alpha + beta + i). */
export function logLikelihood(
  { churned, renewed }: PeriodCounts,
  [logA = 0, logB = 0]: readonly number[],
): Point {
  const [alpha, beta] = [Math.exp(logA), Math.exp(logB)];
  let [value, byAlpha, byBeta] = [0, 0, 0];
  for (let period = 0; period < Math.max(churned.length, renewed.length); period += 1) {
    const [stopped, stayed] = [churned[period] ?? 0, renewed[period] ?? 0];
    const total = alpha + beta + period;
    value += stopped * Math.log(alpha / total) + stayed * Math.log((beta + period) / total);
    byAlpha += (stopped * (beta + period) - stayed * alpha) / total;
    byBeta += ((stayed * alpha) / (beta + period) - stopped) * (beta / total);
  }
  return { value, gradient: [byAlpha, byBeta] };
}

function bestLimit({ churned, renewed }: PeriodCounts): Fit {
  const [stopped, stayed] = [sum(churned), sum(renewed)];
  if (stopped + stayed === 0) return { retention: { shape: 'unknown' }, logLik: 0 };
  const churn = stopped / (stopped + stayed);
  const logLik = binomial(stopped, stayed);
  const constant: Fit = { retention: { shape: 'constant', churn }, logLik };
  const [first = 0, ...later] = churned;
  if (sum(later) > 0 || stopped === 0 || stayed === 0) return constant;
  const again = renewed[0] ?? 0;
  if (again === stayed) return { retention: { shape: 'one-period', churn }, logLik };
  const polarised: Fit = {
    retention: { shape: 'polarised', churn: first / (first + again) },
    logLik: binomial(first, again),
  };
  return polarised.logLik > constant.logLik + GAIN ? polarised : constant;
}

/**
 * True if no alpha and beta can be likelier: always, except where churn is the same for everyone and some stopped and
 * some renewed.
 */
function isFinal(retention: Retention): boolean {
  return retention.shape !== 'constant' || retention.churn === 0 || retention.churn === 1;
}

function binomial(stopped: number, stayed: number): number {
  const part = (count: number) => (count > 0 ? count * Math.log(count / (stopped + stayed)) : 0);
  return part(stopped) + part(stayed);
}
