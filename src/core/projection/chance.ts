/** A standard normal number by Box & Muller (1958), from two uniform ones. */
export function normal(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** A Gamma number with mean `shape` (Marsaglia & Tsang 2000, ACM Trans. Math. Softw. 26(3)). */
export function gamma(shape: number, uniform: () => number): number {
  if (shape < 1) return gamma(shape + 1, uniform) * (1 - uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(uniform);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** A Beta number, from two Gamma ones. */
export function beta(a: number, b: number, uniform: () => number): number {
  const [x, y] = [gamma(a, uniform), gamma(b, uniform)];
  return x / (x + y);
}

/**
 * `count` equally likely values that stand for a standard normal: its quantiles in the middle of each
 * share, scaled to variance 1. Acklam's approximation of the quantile, 1e-9 relative.
 */
export function normalPoints(count: number): number[] {
  const values = Array.from({ length: count }, (_, index) => normalQuantile((index + 0.5) / count));
  const scale = Math.sqrt(count / values.reduce((sum, value) => sum + value * value, 0));
  return values.map((value) => value * scale);
}

const CENTER = {
  above: [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ],
  below: [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
  ],
};
const TAIL = {
  above: [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  below: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
};

function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  if (share < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(share));
    return polynomial(TAIL.above, q) / polynomial(TAIL.below, q);
  }
  const q = share - 0.5;
  return (q * polynomial(CENTER.above, q * q)) / polynomial(CENTER.below, q * q);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
