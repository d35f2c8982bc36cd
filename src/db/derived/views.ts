import { viewTotal } from '@/core/articles/views.ts';
import type { LongtailDb } from '../database.ts';

/** Adds the days of a publication up again. Must run inside the transaction that changes them. */
export async function deriveViews(db: LongtailDb, publicationId: string): Promise<void> {
  const total = viewTotal(publicationId, await db.views.where({ publicationId }).toArray());
  if (total) await db.viewTotals.put(total);
  else await db.viewTotals.delete(publicationId);
}
