import { type Day, dayOfInstant } from '../calendar.ts';

/** From one instant to another, epoch ms; empty where `to` is not later. */
export type Interval = { from: number; to: number };

/** Milliseconds of all of them. */
export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
}

/** What is left of an interval without what the others cover, in order. */
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
 * An interval cut at the midnights of a time zone (IANA name), each part with its day. A day begins at its
 * first instant there: one with a change of clocks has 23 or 25 hours, and some begin at 01:00.
 */
export function splitAtMidnights({ from, to }: Interval, timeZone: string): (Interval & { day: Day })[] {
  const parts: (Interval & { day: Day })[] = [];
  for (let start = from; start < to; ) {
    const day = dayOfInstant(start, timeZone);
    const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone);
    const end = Math.min(to, next.epochMilliseconds);
    parts.push({ day, from: start, to: end });
    start = end;
  }
  return parts;
}
