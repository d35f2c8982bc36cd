import { foremNumber } from '@/core/articles/forem.ts';
import { dayOfInstant } from '@/core/calendar.ts';
import { progressOf, type Readable } from '@/core/sync/plan.ts';
import { noRun, type SyncRun } from '@/core/sync/run.ts';
import type { LongtailDb } from './database.ts';
import type { SyncView } from './live/types.ts';

/** Every article that a Forem listed as the author's, with how far its statistics were read. */
export async function readReadable(db: LongtailDb, origin: string): Promise<Readable[]> {
  const [reads, counters] = await Promise.all([db.statsReads.toArray(), db.counters.toArray()]);
  const publications = await db.publications.bulkGet(reads.map(({ publicationId }) => publicationId));
  const views = new Map(counters.map((counter) => [counter.publicationId, counter.views]));
  return reads.flatMap((read, index) => {
    const publication = publications[index];
    const siteArticleId = foremNumber(origin, read.publicationId);
    if (!publication || siteArticleId === null) return [];
    const { id, publishedAt } = publication;
    const publishedOn = publishedAt === null ? null : dayOfInstant(publishedAt, 'UTC');
    return [{ read, siteArticleId, publishedOn, views: views.get(id) ?? null }];
  });
}

/**
 * Stores how far a run is, unless it was deleted or another began meanwhile; then the run is over, and this returns
 * false. Whether it runs daily is the author's setting and stays.
 */
export async function keepRun(db: LongtailDb, run: SyncRun): Promise<boolean> {
  const kept = await db.syncs
    .where({ origin: run.origin })
    .and(({ startedAt }) => startedAt === run.startedAt)
    .modify((stored, row) => {
      row.value = { ...run, daily: stored.daily };
    });
  return kept > 0;
}

/** The sync as screens show it. The key itself is not read. */
export async function readSync(db: LongtailDb, origin: string): Promise<SyncView> {
  const [stored, articles, keys] = await Promise.all([
    db.syncs.get(origin),
    readReadable(db, origin),
    db.secrets.where({ origin }).count(),
  ]);
  const run = stored ?? noRun(origin);
  const today = dayOfInstant(run.startedAt ?? 0, 'UTC');
  return { run, progress: progressOf(articles, today), hasKey: keys > 0 };
}
