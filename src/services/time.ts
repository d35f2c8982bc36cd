import { isDay } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import { z } from '@/core/schema.ts';
import { activities } from '@/core/time/entry.ts';
import type { LongtailDb } from '@/db/database.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from './error.ts';
import type { WorkInput } from './types.ts';

const workSchema = z.object({
  articleId: z.string().min(1, 'Choose an article.'),
  activity: z.enum(activities),
  hours: z
    .number('Hours are a number, like 1.5.')
    .positive('Hours must be more than 0.')
    .max(24, 'A day has 24 hours.'),
  day: z.string().refine(isDay, 'The day must be a real date, like 2026-05-13.'),
});

/** Work on articles by hand. */
export function createTimeService(db: LongtailDb, clock: Clock) {
  return {
    async logWork(input: WorkInput): Promise<void> {
      const { articleId, activity, hours, day } = workSchema.parse(input);
      await changeData(db, async () => {
        if (!(await db.articles.get(articleId)))
          throw new UserError('That article is gone. Choose another one.');
        const createdAt = clock.now();
        await db.timeEntries.add({
          id: keyOf(articleId, activity, day, createdAt, crypto.randomUUID()),
          articleId,
          draftId: null,
          activity,
          day,
          seconds: Math.round(hours * 3600),
          basis: 'timed',
          startedAt: null,
          endedAt: null,
          createdAt,
        });
      });
    },
    async remove(entryId: string): Promise<void> {
      await changeData(db, () => db.timeEntries.delete(entryId));
    },
  };
}
