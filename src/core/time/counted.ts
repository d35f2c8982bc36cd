import type { TimeEntry } from './entry.ts';

/** An entry that is out of the count, with what it had counted by then, in seconds. */
export type Replaced = { entryId: string; seconds: number };

/**
 * Entries as they count: without what the author's changes took out. What a sensor has added to one since
 * is time that no change speaks of, and counts.
 */
export function countedWork<Entry extends TimeEntry>(
  entries: readonly Entry[],
  replaced: readonly Replaced[],
): Entry[] {
  const out = new Map<string, number>();
  for (const { entryId, seconds } of replaced) out.set(entryId, Math.max(seconds, out.get(entryId) ?? 0));
  return entries.flatMap((entry) => {
    const seconds = entry.seconds - (out.get(entry.id) ?? 0);
    return seconds > 0 ? [seconds === entry.seconds ? entry : { ...entry, seconds }] : [];
  });
}
