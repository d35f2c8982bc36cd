import type { Day } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import { z } from '@/core/schema.ts';
import { type NewWork, newWorkSchema, type WorkChange } from '@/core/time/change.ts';
import { isLastChange, takenOut } from '@/core/time/counted.ts';
import type { TimeEntry } from '@/core/time/entry.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { WorkDecision } from '@/db/rows.ts';
import { readWorkDecisions, readWorkFacts } from '@/db/time.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from './error.ts';
import type { TimeService } from './time-types.ts';
import { todayOf } from './today.ts';

/**
 * Work on articles by hand. What was counted is never edited: a change is a decision that takes entries out of the
 * count and names the ones in their place, so that nothing is lost and every change can be taken back, whatever a
 * sensor, a timer or an import counted in the first place.
 */
export function createTimeService(db: LongtailDb, clock: Clock): TimeService {
  const change = async (input: WorkChange): Promise<string> => {
    const adds = z.array(newWorkSchema).parse(input.adds);
    const today = await todayOf(db, clock);
    return changeData(db, () => store(db, clock.now(), today, input.replaces, adds));
  };
  return {
    change,
    async logWork({ articleId, activity, hours, day }) {
      const seconds = Math.round(hours * 3600);
      const unknown = { draftId: null, startedAt: null, endedAt: null, createdAt: null };
      return change({
        replaces: [],
        adds: [{ articleId, activity, day, seconds, basis: 'timed', ...unknown }],
      });
    },
    async undo(changeId) {
      await changeData(db, async () => {
        const changes = await readWorkDecisions(db);
        const own = changes.find(({ id }) => id === changeId);
        if (!own) throw new UserError('This change was taken back already.');
        if (!isLastChange(own, takenOut(changes))) {
          throw new UserError('What this change put there was changed again since. Take that back first.');
        }
        await db.timeEntries.bulkDelete(own.adds);
        await db.decisions.delete(changeId);
      });
    },
  };
}

async function store(
  db: LongtailDb,
  now: number,
  today: Day,
  replaces: readonly string[],
  adds: readonly NewWork[],
): Promise<string> {
  if (adds.some(({ day }) => day > today)) throw new UserError('That day is in the future.');
  const articles = await db.articles.bulkGet(adds.flatMap(({ articleId }) => articleId ?? []));
  if (articles.includes(undefined)) throw new UserError('That article is gone. Choose another one.');
  const entries = adds.map((work): TimeEntry => {
    const createdAt = work.createdAt ?? now;
    return { ...work, id: keyOf('by-hand', crypto.randomUUID()), createdAt };
  });
  const decision: WorkDecision = {
    id: keyOf('work', crypto.randomUUID()),
    type: 'work',
    replaces: await secondsBy(db, replaces),
    adds: entries.map(({ id }) => id),
    decidedAt: now,
  };
  await db.timeEntries.bulkAdd(entries);
  await db.decisions.add(decision);
  return decision.id;
}

/** What each of some entries has counted by now, earlier changes aside. */
async function secondsBy(db: LongtailDb, entryIds: readonly string[]): Promise<WorkDecision['replaces']> {
  if (entryIds.length === 0) return [];
  const { entries, counted } = await readWorkFacts(db);
  const counting = new Set(counted.map(({ id }) => id));
  return entryIds.map((id) => {
    const entry = entries.get(id);
    if (!entry || !counting.has(id)) {
      throw new UserError('This entry was changed meanwhile. Look at it again, then change it.');
    }
    return { entryId: id, seconds: entry.seconds };
  });
}
