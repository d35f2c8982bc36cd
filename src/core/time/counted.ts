import type { TimeEntry } from './entry.ts';

/** An entry that is out of the count, with what it had counted by then, in seconds. */
export type Replaced = { entryId: string; seconds: number };

/** How much of each entry is out of the count, by its id, in seconds; of several changes the largest counts. */
export function takenOut(changes: readonly Pick<Change, 'replaces'>[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const { entryId, seconds } of changes.flatMap(({ replaces }) => replaces)) {
    out.set(entryId, Math.max(seconds, out.get(entryId) ?? 0));
  }
  return out;
}

/** The parts of a change that decide which entries count: those it took out, and the ids of those in their place. */
export type Change = { replaces: readonly Replaced[]; adds: readonly string[] };

/**
 * The changes and entries whose basis still exists. When an import is undone, what the author made of its work
 * goes too; both return with the work.
 */
export function standing<Entry extends { id: string }, Made extends Change>(
  entries: readonly Entry[],
  changes: readonly Made[],
): { entries: Entry[]; changes: Made[] } {
  const there = new Set(entries.map(({ id }) => id));
  const held = new Set(changes);
  let lost: Made[];
  do {
    // Removing one may remove what another rests on.
    lost = [...held].filter((change) => restsOnNothing(change, there));
    for (const change of lost) held.delete(change);
    for (const id of lost.flatMap(({ adds }) => adds)) there.delete(id);
  } while (lost.length > 0);
  return { entries: entries.filter(({ id }) => there.has(id)), changes: [...held] };
}

function restsOnNothing({ replaces }: Change, there: ReadonlySet<string>): boolean {
  return replaces.length > 0 && !replaces.some(({ entryId }) => there.has(entryId));
}

/**
 * True for a change that no other one rests on, so that it can be taken back by itself: what it added still
 * counts, and nothing that a sensor added later to what it took out was taken out since. `out`: what all
 * changes took out.
 */
export function isLastChange({ replaces, adds }: Change, out: ReadonlyMap<string, number>): boolean {
  return (
    !adds.some((id) => out.has(id)) &&
    !replaces.some(({ entryId, seconds }) => (out.get(entryId) ?? 0) > seconds)
  );
}

/**
 * Entries as they count after the author's changes. What a sensor has added to one since is not part of any
 * change, and counts.
 */
export function countedWork<Entry extends TimeEntry>(
  entries: readonly Entry[],
  changes: readonly Pick<Change, 'replaces'>[],
): Entry[] {
  const out = takenOut(changes);
  return entries.flatMap((entry) => {
    const seconds = entry.seconds - (out.get(entry.id) ?? 0);
    return seconds > 0 ? [seconds === entry.seconds ? entry : { ...entry, seconds }] : [];
  });
}
