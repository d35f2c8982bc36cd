/** How well forecasts did. Shares and errors are fractions. */
export type Score = {
  scored: number;
  /** Sum of means over sum of what came, less 1; with its standard error. */
  bias: number;
  standardError: number;
  /** Shares of what came within the 80 % interval, below and above it, by the randomised PIT. */
  coverage: number;
  below: number;
  above: number;
  /** Chi-square of ten bins, and the probability of as much under a correct model. */
  chiSquare: number;
  p: number;
  crps: number;
  /** Of the PIT, ten; each should hold a tenth. */
  bins: number[];
};

export type Case = { mean: number; draws: Float64Array; came: number };

/** Collects cases one by one; nothing of their draws is kept. */
export function createScore(uniform: () => number) {
  const pits: number[] = [];
  const pairs: { mean: number; came: number }[] = [];
  let crps = 0;
  return {
    add({ mean, draws, came }: Case): void {
      const sorted = draws.toSorted();
      pits.push(pit(sorted, came, uniform));
      pairs.push({ mean, came });
      crps += crpsOf(sorted, came);
    },
    result(): Score {
      const share = (holds: (value: number) => boolean) => pits.filter(holds).length / pits.length;
      const chiSquare = chiSquareOf(pits);
      return {
        scored: pits.length,
        ...biasOf(pairs),
        coverage: share((value) => value >= 0.1 && value <= 0.9),
        below: share((value) => value < 0.1),
        above: share((value) => value > 0.9),
        chiSquare,
        p: chiSquareTail9(chiSquare),
        crps: crps / pits.length,
        bins: binsOf(pits),
      };
    },
  };
}

/** Where what came lies among the draws, ties broken at random (Czado et al. 2009, Biometrics 65). */
function pit(sorted: Float64Array, came: number, uniform: () => number): number {
  let [below, equal] = [0, 0];
  for (const value of sorted) {
    if (Math.abs(value - came) < 1e-6) equal += 1;
    else if (value < came) below += 1;
  }
  return (below + uniform() * (equal + 1)) / (sorted.length + 1);
}

/** Mean |X - y| - .5 mean |X - X'| (Gneiting & Raftery 2007, JASA 102), from sorted draws. */
function crpsOf(sorted: Float64Array, came: number): number {
  let [distance, spread] = [0, 0];
  const n = sorted.length;
  sorted.forEach((value, index) => {
    distance += Math.abs(value - came);
    spread += value * (2 * index + 1 - n);
  });
  return distance / n - spread / (n * n);
}

function biasOf(pairs: readonly { mean: number; came: number }[]): { bias: number; standardError: number } {
  const sum = (of: (pair: { mean: number; came: number }) => number) =>
    pairs.reduce((total, pair) => total + of(pair), 0);
  const came = sum((pair) => pair.came);
  const ratio = sum((pair) => pair.mean) / came;
  const squares = sum((pair) => (pair.mean - ratio * pair.came) ** 2);
  return { bias: ratio - 1, standardError: Math.sqrt(squares) / came };
}

function binsOf(pits: readonly number[]): number[] {
  const bins = new Array<number>(10).fill(0);
  for (const value of pits) {
    const bin = Math.min(9, Math.floor(value * 10));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

function chiSquareOf(pits: readonly number[]): number {
  const expected = pits.length / 10;
  return binsOf(pits).reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** P(chi-square with nine degrees of freedom > x): Abramowitz & Stegun 26.4.4. */
export function chiSquareTail9(x: number): number {
  const root = Math.sqrt(x);
  const density = Math.exp(-x / 2) / Math.sqrt(2 * Math.PI);
  const series = root + root ** 3 / 3 + root ** 5 / 15 + root ** 7 / 105;
  return 2 * normalTail(root) + 2 * density * series;
}

/** P(a standard normal number > x >= 0): Abramowitz & Stegun 26.2.17, 7e-8 absolute. */
function normalTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
