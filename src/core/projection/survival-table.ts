/** Survival by month 0, 1, ... for many ways to leave, a row for each, and where to look in a row. */
export type SurvivalTable = {
  survival: Float64Array;
  /** Months in a row, month 0 among them. */
  width: number;
  /**
   * For each row and each step from 0 to GUIDE_STEPS, the last month whose survival is at least step / GUIDE_STEPS.
   */
  guide: Uint16Array;
};

/** Steps between a survival of 0 and of 1. */
export const GUIDE_STEPS = 512;
const GUIDE_WIDTH = GUIDE_STEPS + 1;

/** A table of survivals, each row of which begins with 1 and never rises. */
export function survivalTable(survival: Float64Array, width: number): SurvivalTable {
  const rows = survival.length / width;
  const guide = new Uint16Array(rows * GUIDE_WIDTH);
  for (let row = 0; row < rows; row += 1) {
    let last = width - 1;
    for (let step = 0; step <= GUIDE_STEPS; step += 1) {
      while ((survival[row * width + last] ?? 0) < step / GUIDE_STEPS) last -= 1;
      guide[row * GUIDE_WIDTH + step] = last;
    }
  }
  return { survival, width, guide };
}
