/** A standard normal number, by inversion. */
export function normal(uniform: () => number): number {
  // 0 has no quantile.
  return normalQuantile(Math.max(uniform(), 2 ** -54));
}

/** A Gamma number with mean `shape` (Marsaglia & Tsang 2000, ACM Trans. Math. Softw. 26(3)). */
export function gamma(shape: number, uniform: () => number): number {
  if (shape < 1) return gamma(shape + 1, uniform) * (1 - uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(uniform);
    const v = (1 + c * x) ** 3;
    const luck = uniform();
    // Their squeeze: it mostly decides without a logarithm.
    if (v > 0 && luck < 1 - 0.0331 * x ** 4) return d * v;
    if (v > 0 && Math.log(luck) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** Smaller chances vanish beside a uniform number. */
const NEVER = 2 ** -60;

/** A Poisson number with a mean of at most 100, by inversion of one uniform number. With a mean of 32 it is at most 128. */
export function poisson(mean: number, luck: number): number {
  let chance = Math.exp(-mean);
  let sum = chance;
  let count = 0;
  while (luck >= sum && (count < mean || chance > NEVER)) {
    count += 1;
    chance *= mean / count;
    sum += chance;
  }
  return count;
}

/** A Beta number, from two Gamma ones. */
export function beta(a: number, b: number, uniform: () => number): number {
  const [x, y] = [gamma(a, uniform), gamma(b, uniform)];
  return x / (x + y);
}

/**
 * `count` equally likely values that stand for a standard normal: its quantiles in the middle of each
 * share, scaled to variance 1.
 */
export function normalPoints(count: number): number[] {
  const values = Array.from({ length: count }, (_, index) => normalQuantile((index + 0.5) / count));
  const scale = Math.sqrt(count / values.reduce((sum, value) => sum + value * value, 0));
  return values.map((value) => value * scale);
}

/** The standard normal quantile of `share`, between 0 and 1: Acklam's rational approximation, relative error 1.15e-9. */
function normalQuantile(share: number): number {
  if (share < 0.02425) return lowTail(share);
  if (share > 1 - 0.02425) return -lowTail(1 - share);
  const q = share - 0.5;
  const r = q * q;
  const above =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
    2.506628277459239;
  const below =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1;
  return (q * above) / below;
}

function lowTail(share: number): number {
  const q = Math.sqrt(-2 * Math.log(share));
  const above =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
      q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const below =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q +
    1;
  return above / below;
}
