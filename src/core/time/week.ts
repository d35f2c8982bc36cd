import { addDays, type Day } from '../calendar.ts';
import type { TimeEntry } from './entry.ts';

/** Whole seconds of some work, and how many of them are estimates. */
export type WorkSum = { seconds: number; estimated: number };

type WorkDay<Entry> = WorkSum & { day: Day; entries: Entry[] };
/** A week from Monday to Sunday, named by its Monday. */
export type WorkWeek<Entry> = WorkSum & { monday: Day; days: WorkDay<Entry>[] };

/** The Monday of a day's week (ISO 8601). */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

/** Seconds of some entries. */
export function workSum(entries: readonly Pick<TimeEntry, 'seconds' | 'basis'>[]): WorkSum {
  const sum = { seconds: 0, estimated: 0 };
  for (const { seconds, basis } of entries) {
    sum.seconds += seconds;
    if (basis === 'estimated') sum.estimated += seconds;
  }
  return sum;
}

/** Entries by week and day, the newest first; within a day in the order given. */
export function workByWeek<Entry extends TimeEntry>(entries: readonly Entry[]): WorkWeek<Entry>[] {
  const days = [...Map.groupBy(entries, ({ day }) => day)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, own]) => ({ day, entries: own, ...workSum(own) }));
  return [...Map.groupBy(days, ({ day }) => mondayOf(day))].map(([monday, own]) => ({
    monday,
    days: own,
    ...workSum(own.flatMap((day) => day.entries)),
  }));
}
