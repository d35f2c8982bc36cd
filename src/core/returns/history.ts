import type { Day, DayRange } from '../calendar.ts';
import { covers } from '../day-ranges.ts';

/**
 * The days for which it is known what came: for a program those that its statements cover, in as few ranges as
 * possible; for a spreadsheet the days up to its date.
 */
export type History = Record<string, DayRange[]>;

/**
 * True where nothing older has been learnt, or forgotten, since a day: what reaches further than it did then is what has
 * come since, and what was known of no day then may begin after that day. Where it wasn't kept, nobody knows.
 */
export function isSameHistory(then: History | undefined, now: History, day: Day): boolean {
  if (!then) return false;
  const sources = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...sources].every((id) => {
    const before = then[id] ?? [];
    const after = until(now[id] ?? [], before.at(-1)?.to ?? day);
    return coversAll(after, before) && coversAll(before, after);
  });
}

function until(ranges: readonly DayRange[], last: Day): DayRange[] {
  return ranges
    .filter(({ from }) => from <= last)
    .map(({ from, to }) => ({ from, to: to < last ? to : last }));
}

function coversAll(ranges: readonly DayRange[], others: readonly DayRange[]): boolean {
  return others.every((range) => covers(ranges, range));
}
