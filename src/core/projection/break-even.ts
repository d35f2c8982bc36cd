import type { BreakEven } from './types.ts';

/** When the needed amount has come in, from the chance of having it by horizon month 0, 1, ... 120. */
export function breakEvenOf(reached: Float64Array): BreakEven {
  const firstMonth = (chance: number) => {
    const month = reached.findIndex((share) => share >= chance);
    return month < 0 ? null : month;
  };
  return {
    inMonths: firstMonth(0.5),
    earliest: firstMonth(0.1),
    latest: firstMonth(0.9),
    probabilityWithin24: reached[24] ?? 0,
    probabilityWithin120: reached.at(-1) ?? 0,
  };
}
