import { type Day, type DayRange, firstDayOf, lastDayOf, type Month, monthOfDay } from '../calendar.ts';
import type { Rollup } from '../ledger/commission.ts';
import { isSettled } from '../ledger/totals.ts';
import type { Step } from './period.ts';

export const earnedKinds = ['firstOrder', 'recurring', 'other'] as const;
type EarnedKind = (typeof earnedKinds)[number];

/** Settled commissions, minor units of the display currency; `other`: bonus, flat and adjustments. */
export type Earned = Record<EarnedKind, number>;

export type MonthEarnings = Earned & { programId: string; month: Month };
export type DayEarnings = Earned & { programId: string; day: Day };

/** Settled commissions by program, by month and, as far as they were asked for, by day. */
export type Earnings = { months: readonly MonthEarnings[]; days: readonly DayEarnings[] };

const nothingEarned: Earned = { recurring: 0, firstOrder: 0, other: 0 };

/** The sum of all kinds. */
export function sumOf({ recurring, firstOrder, other }: Earned): number {
  return recurring + firstOrder + other;
}

function addEarned(a: Earned, b: Earned): Earned {
  return {
    recurring: a.recurring + b.recurring,
    firstOrder: a.firstOrder + b.firstOrder,
    other: a.other + b.other,
  };
}

function kindOf(kind: Rollup['kind']): EarnedKind {
  return kind === 'recurring' ? 'recurring' : kind === 'first-order' ? 'firstOrder' : 'other';
}

/** What is settled in the display currency, by program and what `timeOf` names (a month, a day). */
function byTime<T extends Rollup>(
  rollups: readonly T[],
  currency: string,
  timeOf: (rollup: T) => string,
): (Earned & { programId: string; time: string })[] {
  const sums = new Map<string, Earned & { programId: string; time: string }>();
  for (const rollup of rollups) {
    if (!isSettled(rollup.status) || rollup.currency !== currency) continue;
    const time = timeOf(rollup);
    const id = `${rollup.programId} ${time}`;
    const sum = sums.get(id) ?? { ...nothingEarned, programId: rollup.programId, time };
    sum[kindOf(rollup.kind)] += rollup.amount;
    sums.set(id, sum);
  }
  return [...sums.values()];
}

/** Settled commissions in `currency` alone, by program and month. */
export function monthEarnings(rollups: readonly Rollup[], currency: string): MonthEarnings[] {
  return byTime(rollups, currency, ({ month }) => month).map(({ time, ...sum }) => ({ ...sum, month: time }));
}

/** The same by program and day. */
export function dayEarnings<T extends Rollup & { day: Day }>(
  rollups: readonly T[],
  currency: string,
): DayEarnings[] {
  return byTime(rollups, currency, ({ day }) => day).map(({ time, ...sum }) => ({ ...sum, day: time }));
}

/** True for a span of exactly one calendar month: its sum is known without its days. */
function isWholeMonth({ from, to }: DayRange): boolean {
  return from === firstDayOf(monthOfDay(from)) && to === lastDayOf(monthOfDay(from));
}

/** True for a step from the first of the running month to today: everything in that month so far. */
function isMonthSoFar({ from, to }: DayRange, asOf: Day): boolean {
  return from === firstDayOf(monthOfDay(from)) && to === asOf;
}

/** The span of days needed for the sums of some steps; null if months are enough. */
export function daysNeeded(steps: readonly Step[], asOf: Day): DayRange | null {
  const partial = steps.filter(
    (step) => !isWholeMonth(step) && !(isMonthStep(step) && isMonthSoFar(step, asOf)),
  );
  const [first] = partial;
  const last = partial.at(-1);
  return first && last ? { from: first.from, to: last.to } : null;
}

function isMonthStep({ id }: Step): boolean {
  return id.length === 'YYYY-MM'.length;
}

/**
 * What each step holds, by program. Whole months come from the monthly sums, which include totals given for a
 * month without days. Single days, and months that a span cuts, come from the daily sums.
 */
export function earnedInSteps(
  steps: readonly Step[],
  { months, days }: Earnings,
  asOf: Day,
): Map<string, Earned>[] {
  const monthsBy = Map.groupBy(months, ({ month }) => month);
  const daysBy = Map.groupBy(days, ({ day }) => monthOfDay(day));
  return steps.map((step) => {
    const month = monthOfDay(step.from);
    const isWhole = isMonthStep(step) && (isWholeMonth(step) || isMonthSoFar(step, asOf));
    const found = isWhole
      ? (monthsBy.get(month) ?? [])
      : (daysBy.get(month) ?? []).filter(({ day }) => day >= step.from && day <= step.to);
    const byProgram = new Map<string, Earned>();
    for (const item of found) {
      byProgram.set(item.programId, addEarned(byProgram.get(item.programId) ?? nothingEarned, item));
    }
    return byProgram;
  });
}
