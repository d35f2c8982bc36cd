import { rmst, sbgTable } from './sbg.ts';
import { type SurvivalTable, survivalTable } from './survival-table.ts';
import { at } from './table.ts';

/** Months after which a lifetime is cut: programs close, and data do not reach further. */
export const LIFETIME_CAP = 120;
/** The last month the tables hold: twenty years of tenure and a capped lifetime after it. */
export const LAST_MONTH = 361;

const MU_POINTS = 25;
const MU_MIN = 2.5;
const MU_MAX = 70;
const ALPHAS = [0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4, 6, 10, 20];
const BISECTIONS = 60;

/**
 * The fixed grid of shifted-beta-geometric lifetimes over (mu = E[min(T, 120)], alpha). Point g is
 * (mu index) * 11 + (alpha index); a table holds LAST_MONTH + 1 values a point, see `cell`.
 */
export type Grid = {
  size: number;
  mu: Float64Array;
  alpha: Float64Array;
  beta: Float64Array;
  survival: Float64Array;
  logSurvival: Float64Array;
  logChurn: Float64Array;
  /**
   * S(t) + S(t+1) + ... + S(LAST_MONTH). Sums over months are differences of this: sums from the front would lose all
   * digits where S is small.
   */
  tail: Float64Array;
  /** `survival`, with where to look in it. */
  table: SurvivalTable;
};

let built: Grid | undefined;

/** The grid, built at first use and kept. */
export function retentionGrid(): Grid {
  built ??= buildGrid();
  return built;
}

/** Where a table holds grid point `point` at `month`; throws RangeError outside 0..LAST_MONTH. */
export function cell(point: number, month: number): number {
  if (month < 0 || month > LAST_MONTH) throw new RangeError(`The tables end before month ${month}`);
  return point * (LAST_MONTH + 1) + month;
}

/** The grid's values of mu, log-spaced, in months. */
export function muValues(): number[] {
  return Array.from({ length: MU_POINTS }, (_, index) => MU_MIN * Math.exp(LOG_STEP * index));
}

/** The step from one of these values to the next, as a logarithm. */
export const LOG_STEP = Math.log(MU_MAX / MU_MIN) / (MU_POINTS - 1);

/** The grid's values of alpha. */
export function alphaValues(): readonly number[] {
  return ALPHAS;
}

/** The beta with which E[min(T, 120)] is `mu` months, by bisection on its logarithm (it rises with beta). */
export function betaFor(mu: number, alpha: number): number {
  let low = -14;
  let high = 14;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (rmst(alpha, Math.exp(middle), LIFETIME_CAP) < mu) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

function emptyGrid(size: number): Omit<Grid, 'table'> {
  const perPoint = () => new Float64Array(size);
  const perMonth = () => new Float64Array(size * (LAST_MONTH + 1));
  return {
    size,
    mu: perPoint(),
    alpha: perPoint(),
    beta: perPoint(),
    survival: perMonth(),
    logSurvival: perMonth(),
    logChurn: perMonth(),
    tail: perMonth(),
  };
}

function buildGrid(): Grid {
  const grid = emptyGrid(MU_POINTS * ALPHAS.length);
  let point = 0;
  for (const mu of muValues()) {
    for (const alpha of ALPHAS) {
      fillPoint(grid, point, mu, alpha);
      point += 1;
    }
  }
  return { ...grid, table: survivalTable(grid.survival, LAST_MONTH + 1) };
}

function fillPoint(grid: Omit<Grid, 'table'>, point: number, mu: number, alpha: number): void {
  const beta = betaFor(mu, alpha);
  const table = sbgTable(alpha, beta, LAST_MONTH);
  grid.mu[point] = mu;
  grid.alpha[point] = alpha;
  grid.beta[point] = beta;
  grid.survival.set(table.survival, cell(point, 0));
  grid.logSurvival.set(table.logSurvival, cell(point, 0));
  grid.logChurn.set(table.logChurn, cell(point, 0));
  let sum = 0;
  for (let month = LAST_MONTH; month >= 0; month -= 1) {
    sum += at(table.survival, month);
    grid.tail[cell(point, month)] = sum;
  }
}
