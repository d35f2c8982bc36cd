import { viewTotal } from '@/core/articles/views.ts';
import type { LongtailDb } from '../database.ts';

/** Adds the days and counters of a publication up again. Must run inside the transaction that changes them. */
export async function deriveViews(db: LongtailDb, publicationId: string): Promise<void> {
  const [days, counters] = await Promise.all([
    db.views.where({ publicationId }).toArray(),
    db.counters.get(publicationId),
  ]);
  const total = viewTotal(publicationId, days, counters);
  if (total) await db.viewTotals.put(total);
  else await db.viewTotals.delete(publicationId);
}
