import { type Day, type DayRange, lastDayOf, type Month, monthOfDay } from '../calendar.ts';
import type { RangeWithMean } from '../projection/quantiles.ts';
import { sum, sumKnown } from '../sums.ts';
import { type Earned, type Earnings, earnedInSteps, earnedKinds, sumOf } from './earnings.ts';
import { type Comparison, comparedSpan, type Period, reachedUntil, type Step, stepsOf } from './period.ts';
import type { Split } from './split.ts';

/** The estimate for one future month, minor units: 8 of 10 cases lie between `p10` and `p90`. */
export type ExpectedMonth = RangeWithMean & { month: Month };

/** The most programs that get a colour of their own; the smallest of more are drawn as one series. */
const MOST_PROGRAMS = 5;
const OTHER_PROGRAMS = '';

export type ChartInput = {
  period: Period;
  asOf: Day;
  earnings: Earnings;
  split: Split;
  /** Ids of series that are left out of every sum. */
  hidden: ReadonlySet<string>;
  comparison: Comparison | null;
  /** The last day that any statement reaches; null: none was imported. */
  coversTo: Day | null;
  /** Months after `asOf`, nearest first. */
  expected: readonly ExpectedMonth[];
};

/** `past`: complete; `running`: more money may come; `future`: only estimates are known. */
type ChartStep = Step & { state: 'past' | 'running' | 'future' };

/** Amounts in minor units, one a step of `steps`; null where nothing is known. */
export type EarningsChart = {
  steps: ChartStep[];
  /** A kind's name or a program's id, with what each step has of it. */
  series: { id: string; values: (number | null)[] }[];
  totals: (number | null)[];
  /**
   * What the compared span brought, step by step beside the steps that it is compared with. If it has more
   * steps (a longer month), the rest are added to the last.
   */
  compared: (number | null)[] | null;
  /** Estimates for the steps to come. The fan starts at the last complete step, with what that brought. */
  fan: { p10: (number | null)[]; mean: (number | null)[]; p90: (number | null)[] } | null;
};

/**
 * The span that `input` is compared with; null without a comparison. It ends where the known part of the period
 * does.
 */
export function comparedPeriod({
  period,
  comparison,
  coversTo,
}: Pick<ChartInput, 'period' | 'comparison' | 'coversTo'>): Period | null {
  const until = reachedUntil(period, coversTo);
  return comparison && { ...comparedSpan(period, comparison, until), unit: period.unit };
}

/** Past, running and future steps with what each holds: everything a chart and its table show. */
export function earningsChart(input: ChartInput): EarningsChart {
  const { period, asOf, hidden } = input;
  const past = readSteps(stepsOf(period), input);
  const steps = past.map(
    ({ step }): ChartStep => ({ ...step, state: isRunning(step, asOf) ? 'running' : 'past' }),
  );
  const groups = groupsOf(past, input.split);
  const shown = groups.filter((id) => !hidden.has(id));
  // Estimates exist only for all money together, not for single kinds or programs.
  const isWhole = shown.length === groups.length && period.to === asOf && period.unit === 'month';
  const future = isWhole ? input.expected : [];
  const blank = future.map(() => null);
  const totals = past.map((each) => totalOf(each, shown, groups));
  return {
    steps: [...steps, ...future.map(({ month }) => futureStep(month))],
    series: groups.map((id) => ({ id, values: [...past.map((each) => partOf(each, id, groups)), ...blank] })),
    totals: [...totals, ...blank],
    compared: comparedValues(input, groups, past.length, future.length),
    fan: fanOf(steps, totals, future),
  };
}

function futureStep(month: Month): ChartStep {
  return { id: month, from: `${month}-01`, to: lastDayOf(month), state: 'future' };
}

/** A step with what it holds by program; `isKnown` is false if nothing is known about it. */
type Held = { step: Step; byProgram: ReadonlyMap<string, Earned>; isKnown: boolean };

/** Nothing is known about steps before the first money, nor about steps without money after the last statement. */
function readSteps(steps: readonly Step[], { earnings, asOf, coversTo }: ChartInput): Held[] {
  const first = earnings.months.map(({ month }) => month).sort()[0];
  return earnedInSteps(steps, earnings, asOf).map((byProgram, index) => {
    const step = steps[index] ?? { id: '', from: '', to: '' };
    const isSince = first !== undefined && monthOfDay(step.to) >= first;
    const isCovered = isSince && coversTo !== null && step.from <= coversTo;
    return { step, byProgram, isKnown: byProgram.size > 0 || isCovered };
  });
}

function isRunning({ id, to }: Step, asOf: Day): boolean {
  return to === asOf && id.length < asOf.length;
}

/** The series: kinds that occur, or the programs that earned most. */
function groupsOf(held: readonly Held[], split: Split): string[] {
  if (split === 'kind') {
    return earnedKinds.filter((kind) => kind !== 'other' || held.some((each) => partOf(each, kind, [])));
  }
  const sums = new Map<string, number>();
  for (const { byProgram } of held) {
    for (const [id, earned] of byProgram) sums.set(id, (sums.get(id) ?? 0) + sumOf(earned));
  }
  const ids = [...sums].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  return ids.length > MOST_PROGRAMS ? [...ids.slice(0, MOST_PROGRAMS - 1), OTHER_PROGRAMS] : ids;
}

function partOf({ byProgram, isKnown }: Held, group: string, groups: readonly string[]): number | null {
  if (!isKnown) return null;
  const kind = earnedKinds.find((name) => name === group);
  if (kind) return sum([...byProgram.values()].map((earned) => earned[kind]));
  const inGroup = (id: string) => (group === OTHER_PROGRAMS ? !groups.includes(id) : id === group);
  return sum([...byProgram].map(([id, earned]) => (inGroup(id) ? sumOf(earned) : 0)));
}

function totalOf(held: Held, shown: readonly string[], groups: readonly string[]): number | null {
  return held.isKnown ? sum(shown.map((id) => partOf(held, id, groups) ?? 0)) : null;
}

function comparedValues(
  input: ChartInput,
  groups: readonly string[],
  past: number,
  future: number,
): (number | null)[] | null {
  const period = comparedPeriod(input);
  if (!period) return null;
  const shown = groups.filter((id) => !input.hidden.has(id));
  const values = readSteps(stepsOf(period), input).map((each) => totalOf(each, shown, groups));
  const [before, more] = [values.slice(0, past - 1), values.slice(past - 1)];
  const steps = more.length > 0 ? [...before, sumKnown(more)] : before;
  return [...steps, ...Array<null>(past - steps.length + future).fill(null)];
}

/** The fan opens at the last complete month's total, so that past and future form one line. */
function fanOf(
  steps: readonly ChartStep[],
  totals: readonly (number | null)[],
  future: readonly ExpectedMonth[],
): EarningsChart['fan'] {
  if (future.length === 0) return null;
  const last = steps.findLastIndex(({ state }) => state === 'past');
  const lead = totals.map((total, index) => (index === last ? total : null));
  const points = (point: 'p10' | 'mean' | 'p90') => [...lead, ...future.map((month) => month[point])];
  return { p10: points('p10'), mean: points('mean'), p90: points('p90') };
}

/** What a period earned and what the compared one did; null where nothing of it is known. */
export type Sums = { earned: number | null; compared: number | null; comparedSpan: DayRange | null };

/** The sums of a chart over its period, and over the one it is compared with. Minor units. */
export function sumsOf(input: ChartInput, chart: EarningsChart): Sums {
  return {
    earned: sumKnown(chart.totals),
    compared: chart.compared && sumKnown(chart.compared),
    comparedSpan: comparedPeriod(input),
  };
}
