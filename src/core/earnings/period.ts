import {
  addDays,
  addMonths,
  type Day,
  type DayRange,
  daysBetween,
  EARLIEST,
  firstDayOf,
  lastDayOf,
  monthOfDay,
} from '../calendar.ts';

export const presets = ['30-days', 'this-month', 'this-year', '12-months', 'all'] as const;
type Preset = (typeof presets)[number];

/** What the author asked to see: one of the presets, or days of their own. */
export type PeriodChoice = { preset: Preset } | DayRange;

/** A span that ends today or earlier, with the steps it is shown in. */
export type Period = DayRange & { unit: 'day' | 'month' };

/** What a period is compared with: the stretch before it, or the same days a year earlier. */
export const comparisons = ['previous', 'year'] as const;
export type Comparison = (typeof comparisons)[number];

/** Custom spans up to this long are shown day by day: a quarter. */
const MOST_DAYS = 92;

/** The period of a choice. `first` is the first day about which anything is known. */
export function periodOf(choice: PeriodChoice, asOf: Day, first: Day): Period {
  if (!('preset' in choice)) return ownPeriod(choice, asOf);
  const month = firstDayOf(monthOfDay(asOf));
  switch (choice.preset) {
    case '30-days':
      return { from: addDays(asOf, -29), to: asOf, unit: 'day' };
    case 'this-month':
      return { from: month, to: asOf, unit: 'day' };
    case 'this-year':
      return { from: `${asOf.slice(0, 4)}-01-01`, to: asOf, unit: 'month' };
    case '12-months':
      return { from: addMonths(month, -11), to: asOf, unit: 'month' };
    case 'all':
      return { from: first < asOf ? firstDayOf(monthOfDay(first)) : month, to: asOf, unit: 'month' };
  }
}

/** Days given in the wrong order are swapped; the future is left out. */
function ownPeriod({ from, to }: DayRange, asOf: Day): Period {
  const within = (day: Day) => (day < EARLIEST ? EARLIEST : day < asOf ? day : asOf);
  const [first, last] = from <= to ? [from, to] : [to, from];
  const span = { from: within(first), to: within(last) };
  return { ...span, unit: daysBetween(span.from, span.to) < MOST_DAYS ? 'day' : 'month' };
}

/**
 * The span that a period is compared with. If the period starts on the first of a month, so does the previous
 * one, and it ends on the same day of the month: a running month is compared with the same days of another.
 * `until` is the last day of the period for which anything is known; the span ends on the matching day.
 */
export function comparedSpan({ from, to }: DayRange, comparison: Comparison, until: Day = to): DayRange {
  if (comparison === 'year') return shifted({ from, to: until }, 12);
  if (!from.endsWith('-01')) {
    const days = daysBetween(from, to) + 1;
    return { from: addDays(from, -days), to: addDays(until, -days) };
  }
  return shifted({ from, to: until }, monthsBetween(from, to) + 1);
}

/** The last day of a span that statements reach (`coversTo`); its end if they reach none of it. */
export function reachedUntil({ from, to }: DayRange, coversTo: Day | null): Day {
  return coversTo !== null && coversTo >= from && coversTo < to ? coversTo : to;
}

/** Calendar months from one day's month to another's. */
function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [from, to].map((day) => Temporal.PlainYearMonth.from(day.slice(0, 7)));
  return a && b ? a.until(b, { largestUnit: 'months' }).months : 0;
}

/** Months earlier; the last day of a month stays the last day of its month. */
function shifted({ from, to }: DayRange, months: number): DayRange {
  const end = addMonths(to, -months);
  const isLast = to === lastDayOf(monthOfDay(to));
  return { from: addMonths(from, -months), to: isLast ? lastDayOf(monthOfDay(end)) : end };
}

/** One step of a period: a day, a month, or what of a month is in it. */
export type Step = DayRange & { id: string };

/** The steps of a span, oldest first. A month is named `2026-05`, a day `2026-05-04`. */
export function stepsOf({ from, to, unit }: Period): Step[] {
  const steps: Step[] = [];
  for (let day = from; day <= to; ) {
    const last = unit === 'day' ? day : lastDayOf(monthOfDay(day));
    const end = last < to ? last : to;
    steps.push({ id: unit === 'day' ? day : monthOfDay(day), from: day, to: end });
    day = addDays(end, 1);
  }
  return steps;
}
