import type { PeriodCounts } from './counts.ts';
import { digamma, logGamma } from './gamma.ts';
import { maximise, type Point } from './maximise.ts';
import { fitSbg } from './sbg.ts';

/** Beta-discrete-Weibull retention: S(t) = B(alpha, beta + t^c) / B(alpha, beta); c = 1 is the sBG. */
export type Bdw = { alpha: number; beta: number; c: number; logLik: number };

/**
 * Fits the model by maximum likelihood. It checks whether a single customer's churn rises or falls with time: c above or
 * below 1. Null where the data can't tell a third parameter: fewer than three periods, or no sBG to start from.
 * Fader, Hardie, Liu, Davin & Steenburgh (2018), "How to project customer retention" revisited: the role of duration
 * dependence, J. Interactive Marketing 43, doi.org/10.1016/j.intmar.2018.01.002.
 */
export function fitBdw(counts: PeriodCounts): Bdw | null {
  const { retention } = fitSbg(counts);
  if (retention.shape !== 'sbg' || counts.renewed.length < 3) return null;
  const starts = [0.7, 1, 1.4].map((c) => [retention.alpha / c, retention.beta / c, c].map(Math.log));
  const [best] = starts
    .map((start) => maximise((x) => logLikelihood(counts, x), start))
    .filter(({ x, value }) => Number.isFinite(value) && x.every((log) => Math.abs(log) < 12))
    .sort((a, b) => b.value - a.value);
  if (!best) return null;
  const [alpha = 0, beta = 0, c = 0] = best.x.map(Math.exp);
  return { alpha, beta, c, logLik: best.value };
}

/** S(0) .. S(periods). */
export function bdwSurvival({ alpha, beta, c }: Omit<Bdw, 'logLik'>, periods: number): number[] {
  return Array.from({ length: periods + 1 }, (_, t) => Math.exp(logSurvival(alpha, beta, t ** c)));
}

function logSurvival(alpha: number, beta: number, time: number): number {
  if (time === 0) return 0;
  return logGamma(beta + time) - logGamma(beta) + logGamma(alpha + beta) - logGamma(alpha + beta + time);
}

function logLikelihood({ churned, renewed }: PeriodCounts, logs: readonly number[]): Point {
  const [alpha = 0, beta = 0, c = 0] = logs.map(Math.exp);
  let value = 0;
  const gradient = [0, 0, 0];
  let before = { log: 0, slopes: [0, 0, 0] };
  for (let period = 0; period < Math.max(churned.length, renewed.length); period += 1) {
    const time = (period + 1) ** c;
    const after = {
      log: logSurvival(alpha, beta, time),
      slopes: slopesOf(alpha, beta, c, period + 1, time),
    };
    const [stopped, stayed] = [churned[period] ?? 0, renewed[period] ?? 0];
    const kept = after.log - before.log;
    const lost = -Math.expm1(kept);
    value += stayed * kept + (stopped > 0 ? stopped * Math.log(lost) : 0);
    const weight = stayed - (stopped * Math.exp(kept)) / lost;
    for (const [index, slope] of after.slopes.entries()) {
      gradient[index] = (gradient[index] ?? 0) + weight * (slope - (before.slopes[index] ?? 0));
    }
    before = after;
  }
  return { value, gradient };
}

/** Slopes of ln S(t) by ln alpha, ln beta and ln c. */
function slopesOf(alpha: number, beta: number, c: number, t: number, time: number): number[] {
  const all = digamma(alpha + beta) - digamma(alpha + beta + time);
  const later = digamma(beta + time);
  return [
    alpha * all,
    beta * (later - digamma(beta) + all),
    c * (later - digamma(alpha + beta + time)) * time * Math.log(t),
  ];
}
