const TINY = 1e-300;
const MOST_STEPS = 200_000;

/**
 * Gauss's hypergeometric function 2F1(1, b; c; z) for b > 0, c > b and 0 <= z < 1, by his continued fraction
 * 1 / (1 + k1 / (1 + k2 / ...)): near z = 1 it needs hundreds of steps where the series needs tens of thousands.
 * Throws RangeError outside these ranges. The fraction is dlmf.nist.gov/15.7.E1 of F(b, 0; c - 1; z) / F(b, 1; c; z),
 * evaluated by Lentz's method: Press et al. (1992), Numerical Recipes, 5.2.
 */
export function hypergeometric(b: number, c: number, z: number): number {
  if (!(b > 0 && c > b && z >= 0 && z < 1)) throw new RangeError(`2F1(1, ${b}; ${c}; ${z}) is out of range`);
  if (z === 0) return 1;
  let numerator = 1;
  let denominator = 0;
  let fraction = 1;
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const k = coefficient(step, b, c) * z;
    numerator = 1 + k / numerator;
    denominator = 1 / away(1 + k * denominator);
    const change = away(numerator) * denominator;
    numerator = away(numerator);
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return 1 / fraction;
}

/** k_step / z of the continued fraction. */
function coefficient(step: number, b: number, c: number): number {
  if (step === 1) return -b / c;
  const m = step - 1;
  const half = m / 2;
  const over = (c + m - 1) * (c + m);
  return m % 2 === 1 ? (-(half + 0.5) * (c - b + half - 0.5)) / over : (-(b + half) * (c - 1 + half)) / over;
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
