import { foremPublicationId } from '@/core/articles/forem.ts';
import type { Referrer } from '@/core/articles/referrers.ts';
import type { ViewsDay } from '@/core/articles/views.ts';
import type { Day } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import type { ForemRequest, SyncRun } from '@/core/sync/run.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveViews } from '@/db/derived/views.ts';
import { keepRun } from '@/db/sync.ts';
import type { ForemHistory, ForemReferrers } from '@/forem/schemas.ts';
import { answered } from './take-articles.ts';

type Of<Kind extends ForemRequest['kind']> = Extract<ForemRequest, { kind: Kind }>;

/**
 * Stores day by day figures. Today's will still change, and are read again tomorrow. No amount of money depends on
 * them directly, so the data version is raised only at the end of the run.
 */
export async function takeHistory(
  db: LongtailDb,
  run: SyncRun,
  { articleId }: Of<'history'>,
  history: ForemHistory,
  today: Day,
): Promise<void> {
  const publicationId = foremPublicationId(run.origin, articleId);
  const days = Object.entries(history)
    .filter(([day]) => day <= today)
    .map(
      ([day, figures]): ViewsDay => ({
        id: keyOf(publicationId, day),
        publicationId,
        day,
        views: figures.page_views.total,
        sampled: true,
        reactions: figures.reactions?.total ?? null,
        comments: figures.comments?.total ?? null,
        readSeconds: figures.page_views.total_read_time_in_seconds ?? null,
      }),
    );
  // A day that the answer leaves out is asked for again.
  const historyTo = days
    .map(({ day }) => day)
    .filter((day) => day < today)
    .sort()
    .at(-1);
  await db.transaction('rw', [db.views, db.counters, db.viewTotals, db.statsReads, db.syncs], async () => {
    await db.views.bulkPut(days);
    await deriveViews(db, publicationId);
    await db.statsReads.update(publicationId, { ...(historyTo && { historyTo }), historyOn: today });
    await keepRun(db, { ...answered(run), misses: { ...run.misses, history: 0 } });
  });
}

/** Stores where readers came from on the days that are over. */
export async function takeReferrers(
  db: LongtailDb,
  run: SyncRun,
  { articleId, from, to }: Of<'referrers'>,
  { domains }: ForemReferrers,
  today: Day,
): Promise<void> {
  const publicationId = foremPublicationId(run.origin, articleId);
  const rows = domains.map(
    ({ domain, count }): Referrer => ({
      id: keyOf(publicationId, from, to, domain),
      publicationId,
      from,
      to,
      domain,
      views: count,
    }),
  );
  await db.transaction('rw', [db.referrers, db.statsReads, db.syncs], async () => {
    await db.referrers.bulkPut(rows);
    await db.statsReads.update(publicationId, { referrersTo: to, referrersOn: today });
    await keepRun(db, { ...answered(run), misses: { ...run.misses, referrers: 0 } });
  });
}

/** Notes that one article has no such statistics for now; `missing`: the site may not offer them at all, or to nobody now. */
export async function skipStatistics(
  db: LongtailDb,
  run: SyncRun,
  { kind, articleId }: Of<'history' | 'referrers'>,
  missing: boolean,
  today: Day,
): Promise<void> {
  await db.transaction('rw', [db.statsReads, db.syncs], async () => {
    const on = kind === 'history' ? { historyOn: today } : { referrersOn: today };
    await db.statsReads.update(foremPublicationId(run.origin, articleId), on);
    const misses = run.misses[kind] + (missing ? 1 : 0);
    await keepRun(db, { ...answered(run), misses: { ...run.misses, [kind]: misses } });
  });
}
