import { type Day, dayOfInstant } from '../calendar.ts';
import { sum } from '../sums.ts';

/** From one instant to another, epoch ms; empty where `to` is not later. */
export type Interval = { from: number; to: number };

/** Milliseconds of all of them. */
export function lengthOf(intervals: readonly Interval[]): number {
  return sum(intervals.map(({ from, to }) => Math.max(0, to - from)));
}

/** The parts of an interval that the others don't cover, in order. */
export function without(whole: Interval, others: readonly Interval[]): Interval[] {
  const left: Interval[] = [];
  let { from } = whole;
  for (const other of others.toSorted((a, b) => a.from - b.from)) {
    if (other.to <= from || other.to <= other.from) continue;
    if (other.from >= whole.to) break;
    if (other.from > from) left.push({ from, to: other.from });
    from = other.to;
  }
  if (from < whole.to) left.push({ from, to: whole.to });
  return left;
}

/**
 * The day of a time zone (IANA name) that an instant falls on, with its start and end. A day on which clocks
 * change has 23 or 25 hours, and some days begin at 01:00.
 */
export function dayAround(instant: number, timeZone: string): Interval & { day: Day } {
  const day = dayOfInstant(instant, timeZone);
  const date = Temporal.PlainDate.from(day);
  const begins = (of: Temporal.PlainDate) => of.toZonedDateTime(timeZone).epochMilliseconds;
  return { day, from: begins(date), to: begins(date.add({ days: 1 })) };
}

/** An interval cut at the midnights of a time zone (IANA name), each part with its day. */
export function splitAtMidnights({ from, to }: Interval, timeZone: string): (Interval & { day: Day })[] {
  const parts: (Interval & { day: Day })[] = [];
  for (let start = from; start < to; ) {
    const around = dayAround(start, timeZone);
    const end = Math.min(to, around.to);
    parts.push({ day: around.day, from: start, to: end });
    start = end;
  }
  return parts;
}
