const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Gamma(x), x > 0, to about 1e-13: Lanczos (1964) with g = 7 and nine terms. */
export function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const shifted = x - 1;
  const top = shifted + 7.5;
  const series = LANCZOS.reduce(
    (sum, term, index) => sum + (index === 0 ? term : term / (shifted + index)),
    0,
  );
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(top) - top + Math.log(series);
}

/** Its derivative: stepped up to 10 and then by its asymptotic series (Abramowitz & Stegun 6.3.18). */
export function digamma(x: number): number {
  let sum = 0;
  let at = x;
  for (; at < 10; at += 1) sum -= 1 / at;
  const square = 1 / (at * at);
  const terms = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];
  const series = terms.reduceRight((inner, term) => square * (term + inner), 0);
  return sum + Math.log(at) - 0.5 / at - series;
}
