import { referrerTotals } from '@/core/articles/referrers.ts';
import { viewTotal } from '@/core/articles/views.ts';
import { monthOfDay } from '@/core/calendar.ts';
import type { LongtailDb } from '../database.ts';
import type { ReadersView } from './types.ts';

/** Views month by month and where readers came from, of one article. */
export async function readReaders(db: LongtailDb, articleId: string): Promise<ReadersView> {
  const ids = await db.publications.where({ articleId }).primaryKeys();
  const [days, referrers] = await Promise.all([
    db.views.where('publicationId').anyOf(ids).toArray(),
    db.referrers.where('publicationId').anyOf(ids).toArray(),
  ]);
  const months = [...Map.groupBy(days, ({ day }) => monthOfDay(day))].flatMap(([month, own]) => {
    const total = viewTotal(articleId, own);
    return total ? [{ ...total, month }] : [];
  });
  return {
    months: months.sort((a, b) => (a.month < b.month ? 1 : -1)),
    referrers: referrerTotals(referrers),
  };
}
