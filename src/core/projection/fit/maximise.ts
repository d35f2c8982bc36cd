export type Point = { value: number; gradient: readonly number[] };

const MOST_STEPS = 200;
const LONGEST_STEP = 2;
/** For slopes by central differences. */
const NUDGE = 1e-5;

/**
 * Climbs to a maximum of a smooth function by Newton's method: the matrix of second derivatives by
 * differences of the gradient, shifted (Levenberg) until it is a maximum's, steps cut until they rise.
 * Gives up, at the best point so far, where the function stops being finite or is flat.
 */
export function maximise(
  of: (x: readonly number[]) => Point,
  start: readonly number[],
): { x: number[]; value: number } {
  let x = [...start];
  let here = of(x);
  for (let count = 0; count < MOST_STEPS && isFine(here); count += 1) {
    const step = shorten(newtonStep(of, x, here.gradient));
    const next = climb(of, x, here.value, step);
    if (next === null) break;
    x = next.x;
    here = next.point;
    if (Math.max(...next.step.map(Math.abs)) < 1e-12) break;
  }
  return { x, value: here.value };
}

function isFine({ value, gradient }: Point): boolean {
  return Number.isFinite(value) && gradient.every(Number.isFinite);
}

function shorten(step: readonly number[]): number[] {
  const longest = Math.max(...step.map(Math.abs));
  return longest > LONGEST_STEP ? step.map((part) => (part / longest) * LONGEST_STEP) : [...step];
}

/** Halves the step until the value rises; a change lost in rounding counts as a rise. */
function climb(
  of: (x: readonly number[]) => Point,
  x: readonly number[],
  value: number,
  step: readonly number[],
) {
  const noise = 1e-13 * (1 + Math.abs(value));
  for (let cut = 1; cut > 1e-9; cut /= 2) {
    const tried = step.map((part) => part * cut);
    const next = x.map((part, index) => part + (tried[index] ?? 0));
    const point = of(next);
    if (isFine(point) && point.value >= value - noise) return { x: next, point, step: tried };
  }
  return null;
}

function newtonStep(
  of: (x: readonly number[]) => Point,
  x: readonly number[],
  gradient: readonly number[],
): number[] {
  const columns = x.map((_, index) => {
    const at = (by: number) => of(x.map((part, other) => (other === index ? part + by : part))).gradient;
    const [up, down] = [at(NUDGE), at(-NUDGE)];
    return up.map((part, row) => -(part - (down[row] ?? 0)) / (2 * NUDGE));
  });
  const scale = Math.max(1e-12, ...columns.map((column, index) => Math.abs(column[index] ?? 0)));
  for (let shift = 0; ; shift = shift === 0 ? scale * 1e-9 : shift * 10) {
    const shifted = columns.map((column, index) =>
      x.map(
        (_, row) => ((column[row] ?? 0) + (columns[row]?.[index] ?? 0)) / 2 + (row === index ? shift : 0),
      ),
    );
    const solved = solvePositive(shifted, gradient);
    if (solved) return solved;
    if (!(shift < scale * 1e9)) return gradient.map((part) => part / scale);
  }
}

/** Solves A x = b for a symmetric A by Cholesky's decomposition; null where A is not positive definite. */
function solvePositive(a: readonly (readonly number[])[], b: readonly number[]): number[] | null {
  const size = b.length;
  const lower = a.map(() => new Array<number>(size).fill(0));
  const cellOf = (row: number, column: number) => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = a[row]?.[column] ?? 0;
      for (let k = 0; k < column; k += 1) rest -= cellOf(row, k) * cellOf(column, k);
      if (row === column && !(rest > 0)) return null;
      const target = lower[row];
      if (target) target[column] = row === column ? Math.sqrt(rest) : rest / cellOf(column, column);
    }
  }
  const y: number[] = [];
  for (let row = 0; row < size; row += 1) {
    const known = y.reduce((sum, part, k) => sum + cellOf(row, k) * part, 0);
    y.push(((b[row] ?? 0) - known) / cellOf(row, row));
  }
  const x = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = x.reduce((sum, part, k) => (k > row ? sum + cellOf(k, row) * part : sum), 0);
    x[row] = ((y[row] ?? 0) - known) / cellOf(row, row);
  }
  return x;
}
