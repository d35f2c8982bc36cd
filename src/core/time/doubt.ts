import type { Day } from '../calendar.ts';
import { keyOf } from '../ids.ts';
import { sum } from '../sums.ts';
import type { TimeEntry } from './entry.ts';

/**
 * Something about entries that can't be true, or hardly: they are kept and shown, for the author to fix or
 * confirm. `id` contains what it says, so a dismissed doubt comes back when it changes.
 */
export type Doubt<Entry = TimeEntry> = { id: string; entries: Entry[] } & (
  | { says: 'overlap'; seconds: number }
  | { says: 'long-day'; day: Day; seconds: number }
  | { says: 'long-stretch'; seconds: number }
  | { says: 'future'; day: Day }
  | { says: 'no-article' }
);

const HOUR = 3600;
const LONG_STRETCH = 12 * HOUR;
/** Overlaps up to a minute come from the rounding of two trackers. */
const OVERLAP = 60;

type Known<Entry> = Entry & { startedAt: number; endedAt: number };

/** What needs a look among counted entries. `articleIds`: the existing articles. */
export function doubtsOf<Entry extends TimeEntry>(
  entries: readonly Entry[],
  articleIds: ReadonlySet<string>,
  today: Day,
): Doubt<Entry>[] {
  return [
    ...entries.flatMap((entry) => aloneDoubts(entry, articleIds, today)),
    ...longDays(entries),
    ...overlaps(entries),
  ];
}

function aloneDoubts<Entry extends TimeEntry>(
  entry: Entry,
  articleIds: ReadonlySet<string>,
  today: Day,
): Doubt<Entry>[] {
  const { id, day, seconds, basis, articleId } = entry;
  const doubts: Doubt<Entry>[] = [];
  if (day > today) doubts.push({ id: keyOf('future', id, day), says: 'future', day, entries: [entry] });
  if (articleId !== null && !articleIds.has(articleId))
    doubts.push({ id: keyOf('no-article', id, articleId), says: 'no-article', entries: [entry] });
  if (basis !== 'estimated' && seconds > LONG_STRETCH)
    doubts.push({ id: keyOf('long-stretch', id, seconds), says: 'long-stretch', seconds, entries: [entry] });
  return doubts;
}

/** Days with more than 24 hours; estimates don't belong to a day. */
function longDays<Entry extends TimeEntry>(entries: readonly Entry[]): Doubt<Entry>[] {
  const worked = entries.filter(({ basis }) => basis !== 'estimated');
  return [...Map.groupBy(worked, ({ day }) => day)].flatMap(([day, own]) => {
    const seconds = sum(own.map((entry) => entry.seconds));
    if (seconds <= 24 * HOUR) return [];
    return [{ id: keyOf('long-day', day, seconds), says: 'long-day', day, seconds, entries: own }];
  });
}

/**
 * Pairs of entries that can't both be true: together they count more than the time from the first start to the last
 * end. (One within a break of the other is fine.)
 */
function overlaps<Entry extends TimeEntry>(entries: readonly Entry[]): Doubt<Entry>[] {
  const known = entries
    .flatMap((entry): Known<Entry>[] => {
      const { startedAt, endedAt } = entry;
      return startedAt === null || endedAt === null ? [] : [{ ...entry, startedAt, endedAt }];
    })
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
  return known.flatMap((first, index) => {
    const found: Doubt<Entry>[] = [];
    for (const second of known.slice(index + 1)) {
      if (second.startedAt >= first.endedAt) break;
      const span = (Math.max(first.endedAt, second.endedAt) - first.startedAt) / 1000;
      const seconds = Math.round(first.seconds + second.seconds - span);
      if (seconds <= OVERLAP) continue;
      const id = keyOf('overlap', first.id, second.id, seconds);
      found.push({ id, says: 'overlap', seconds, entries: [first, second] });
    }
    return found;
  });
}
