import type { TimeEntry } from '../entry.ts';
import type { ImportedWork, Tracker, TrackerImport } from './tracker.ts';

type Standing = {
  from: Pick<TrackerImport, 'id' | 'tracker' | 'reachesTo' | 'importedAt'>;
  row: ImportedWork;
};

/**
 * What counts from all tracker imports, row by row: the reading that reaches furthest, or the last of these. So the
 * same export read again changes nothing, an older one never overwrites a newer, and what an import brought goes with
 * it.
 */
export function standingWork(imports: readonly TrackerImport[]): Map<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const from of imports.toSorted(byReach)) {
    for (const row of from.rows) standing.set(row.key, { from, row });
  }
  return standing;
}

function byReach(a: TrackerImport, b: TrackerImport): number {
  return a.reachesTo === b.reachesTo ? a.importedAt - b.importedAt : a.reachesTo < b.reachesTo ? -1 : 1;
}

/** The entries that count from all tracker imports, each with its tracker. */
export function importedEntries(imports: readonly TrackerImport[]): { tracker: Tracker; entry: TimeEntry }[] {
  return [...standingWork(imports).values()].flatMap(({ from, row }) =>
    row.entries.map((entry) => ({ tracker: from.tracker, entry })),
  );
}
