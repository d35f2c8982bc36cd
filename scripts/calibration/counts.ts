import { gamma, normal } from '../../src/core/projection/chance.ts';

/** Variance over mean of counted views: dev.to samples its readers. */
const DISPERSION = 10;

/** A Poisson number; from 1,000 on a rounded normal one. */
export function poisson(mean: number, uniform: () => number): number {
  if (mean > 1000) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(uniform)));
  let count = -1;
  for (let sum = 0; sum < mean; count += 1) sum -= Math.log(1 - uniform());
  return Math.max(0, count);
}

/** Views counted where `readers` are expected: negative binomial with the dispersion above. */
export function sampled(readers: number, uniform: () => number): number {
  const shape = readers / (DISPERSION - 1);
  return shape > 0 ? poisson(gamma(shape, uniform) * (DISPERSION - 1), uniform) : 0;
}
