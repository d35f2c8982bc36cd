import type { TimeEntry } from './entry.ts';

/** An entry that is out of the count, with what it had counted by then, in seconds. */
export type Replaced = { entryId: string; seconds: number };

/** How much of each entry is out of the count, by its id, in seconds: of several changes the most. */
export function takenOut(replaced: readonly Replaced[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const { entryId, seconds } of replaced) out.set(entryId, Math.max(seconds, out.get(entryId) ?? 0));
  return out;
}

/**
 * True for a change that no other rests on, which can be taken back by itself: what it put there counts still, and
 * nothing that a sensor has added to what it took out was taken out since. `out` is what all changes took out.
 */
export function isLastChange(
  { replaces, adds }: { replaces: readonly Replaced[]; adds: readonly string[] },
  out: ReadonlyMap<string, number>,
): boolean {
  return (
    !adds.some((id) => out.has(id)) &&
    !replaces.some(({ entryId, seconds }) => (out.get(entryId) ?? 0) > seconds)
  );
}

/**
 * Entries as they count: without what the author's changes took out. What a sensor has added to one since
 * is time that no change speaks of, and counts.
 */
export function countedWork<Entry extends TimeEntry>(
  entries: readonly Entry[],
  replaced: readonly Replaced[],
): Entry[] {
  const out = takenOut(replaced);
  return entries.flatMap((entry) => {
    const seconds = entry.seconds - (out.get(entry.id) ?? 0);
    return seconds > 0 ? [seconds === entry.seconds ? entry : { ...entry, seconds }] : [];
  });
}
