import { countedWork } from '@/core/time/counted.ts';
import type { TimeEntry } from '@/core/time/entry.ts';
import type { LongtailDb } from './database.ts';
import type { WorkDecision } from './rows.ts';

/** Every time entry as it counts: the facts, with the author's changes on top. */
export async function readTimeEntries(db: LongtailDb): Promise<TimeEntry[]> {
  const [entries, changes] = await Promise.all([db.timeEntries.toArray(), readWorkDecisions(db)]);
  return countedWork(
    entries,
    changes.flatMap((change) => change.replaces),
  );
}

/** The author's changes of time entries. */
export async function readWorkDecisions(db: LongtailDb): Promise<WorkDecision[]> {
  const decisions = await db.decisions.where({ type: 'work' }).toArray();
  return decisions.flatMap((decision) => (decision.type === 'work' ? [decision] : []));
}
