import { isDay } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import { z } from '@/core/schema.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveViews } from '@/db/derived/views.ts';
import { changeData } from '@/db/transaction.ts';

const daysSchema = z.array(
  z.object({ day: z.string().refine(isDay), views: z.number().int().nonnegative(), sampled: z.boolean() }),
);
export type ViewsInput = z.infer<typeof daysSchema>[number];

/** How often articles were read. */
export function createViewsService(db: LongtailDb) {
  return {
    /** Stores days of a publication; a day that is there already is replaced, so storing it twice adds nothing. */
    async store(publicationId: string, days: readonly ViewsInput[]): Promise<void> {
      const rows = daysSchema.parse(days).map((day) => ({
        ...day,
        id: keyOf(publicationId, day.day),
        publicationId,
        reactions: null,
        comments: null,
        readSeconds: null,
      }));
      await changeData(db, async () => {
        await db.views.bulkPut(rows);
        await deriveViews(db, publicationId);
      });
    },
  };
}
