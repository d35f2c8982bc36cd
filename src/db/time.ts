import { countedWork, standing } from '@/core/time/counted.ts';
import type { TimeEntry } from '@/core/time/entry.ts';
import { importedEntries } from '@/core/time/trackers/fold.ts';
import type { Tracker } from '@/core/time/trackers/tracker.ts';
import type { LongtailDb } from './database.ts';
import type { WorkDecision } from './rows.ts';

/** Every time entry as it counts: what was counted, with the author's changes on top. */
export async function readTimeEntries(db: LongtailDb): Promise<TimeEntry[]> {
  return (await readWorkFacts(db)).counted;
}

export type WorkFacts = {
  /** Everything that was ever counted, by id, without what the author made of work whose import was undone. */
  entries: ReadonlyMap<string, TimeEntry>;
  /** The tracker of each imported entry. */
  trackers: ReadonlyMap<string, Tracker>;
  changes: WorkDecision[];
  counted: TimeEntry[];
};

/** What was counted, where it is from, and the author's changes of it. */
export async function readWorkFacts(db: LongtailDb): Promise<WorkFacts> {
  const [own, imports, changes] = await Promise.all([
    db.timeEntries.toArray(),
    db.trackerImports.toArray(),
    readWorkDecisions(db),
  ]);
  const imported = importedEntries(imports);
  const all = standing([...own, ...imported.map(({ entry }) => entry)], changes);
  return {
    entries: new Map(all.entries.map((entry) => [entry.id, entry])),
    trackers: new Map(imported.map(({ entry, tracker }) => [entry.id, tracker])),
    changes: all.changes,
    counted: countedWork(all.entries, all.changes),
  };
}

/** Whether any work was ever counted on an article, even if it was changed since: then the article must stay. */
export async function hasWork(db: LongtailDb, articleId: string): Promise<boolean> {
  if ((await db.timeEntries.where({ articleId }).count()) > 0) return true;
  const imported = importedEntries(await db.trackerImports.toArray());
  return imported.some(({ entry }) => entry.articleId === articleId);
}

/** The author's changes of time entries. */
export async function readWorkDecisions(db: LongtailDb): Promise<WorkDecision[]> {
  const decisions = await db.decisions.where({ type: 'work' }).toArray();
  return decisions.flatMap((decision) => (decision.type === 'work' ? [decision] : []));
}
