import type { HorizonScore } from './calibrate.ts';
import type { Score } from './score.ts';

export type Gate = { holds: boolean; value: number };

/** What a correct program must meet 12 and 24 months ahead, for the existing referrals and for all income. */
export function gatesOf(scores: Record<number, HorizonScore>): Record<string, Gate> {
  const gates: Record<string, Gate> = {};
  for (const months of [12, 24]) {
    const score = scores[months];
    if (!score) continue;
    for (const scope of ['existing', 'all'] as const) {
      const where = `${scope}, ${months} months`;
      Object.assign(gates, ofScore(score[scope], where));
      for (const [name, error] of Object.entries(score.baselines)) {
        const ratio = score[scope].crps / error[scope];
        gates[`${where}: CRPS over that of ${name} below 1`] = { holds: ratio < 1, value: round(ratio) };
      }
    }
  }
  return gates;
}

function ofScore(
  { coverage, below, above, bias, standardError, p }: Score,
  where: string,
): Record<string, Gate> {
  const allowed = Math.max(0.02, 2.5 * standardError);
  const within = (value: number, low: number, high: number) => ({
    holds: value >= low && value <= high,
    value: round(value),
  });
  return {
    [`${where}: coverage of 80 % intervals .76 to .84`]: within(coverage, 0.76, 0.84),
    [`${where}: below them .06 to .14`]: within(below, 0.06, 0.14),
    [`${where}: above them .06 to .14`]: within(above, 0.06, 0.14),
    [`${where}: bias within ${round(allowed)}, standard error ${round(standardError)}`]: {
      holds: Math.abs(bias) < allowed,
      value: round(bias),
    },
    [`${where}: p of the PIT's chi-square above .001`]: { holds: p > 0.001, value: Number(p.toPrecision(2)) },
  };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
