import type { Publication } from '@/core/articles/article.ts';
import { type Beat, beatKey, isFinal } from '@/core/time/beat.ts';
import { type Draft, draftTarget } from '@/core/time/draft.ts';
import { creditBeats, LARGEST_BREAK_MS, type Ledger, type WorkTarget } from '@/core/time/stretch.ts';
import { timedIntervals } from '@/core/time/timer.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import { changeData } from '@/db/transaction.ts';
import type { BeatStore } from '@/platform/beats.ts';
import type { Clock } from '@/platform/clock.ts';
import { withSensingLock } from '@/platform/locks.ts';
import { blogArticleId } from '@/sites/page/detect.ts';
import { settleDrafts } from './drafts.ts';

/**
 * Credits what pages have measured, in one transaction; then deletes beats that will not be written again. If
 * it dies before or after the commit, the next run does the same, so nothing is lost or counted twice. Only one
 * runs at a time, across all contexts.
 * @returns how many entries were written or removed
 */
export function drainBeats(db: LongtailDb, clock: Clock, store: BeatStore): Promise<number> {
  return withSensingLock(async () => {
    const settled = await settleDrafts(db);
    const beats = await store.read();
    if (beats.length === 0) return settled;
    const now = clock.now();
    const changed = (await addsAnything(db, beats))
      ? await changeData(db, () => creditIn(db, beats, now))
      : 0;
    await store.remove(beats.filter((beat) => isFinal(beat, now)));
    return settled + changed;
  });
}

/** False if all of it is credited already, so that no figure is recomputed for nothing. */
async function addsAnything(db: LongtailDb, beats: readonly Beat[]): Promise<boolean> {
  const known = await db.stretches.where('beatId').anyOf(beats.map(beatKey)).toArray();
  const byBeat = Map.groupBy(known, ({ beatId }) => beatId);
  return beats.some((beat) => {
    const [only, ...others] = byBeat.get(beatKey(beat)) ?? [];
    if (!only) return beat.to > beat.from;
    return others.length > 0 || only.from !== beat.from || only.to !== beat.to;
  });
}

async function creditIn(db: LongtailDb, beats: readonly Beat[], now: number): Promise<number> {
  const { timeZone } = await readSettings(db);
  const ledger = await ledgerAround(db, beats);
  const targetOf = await targetsOf(db, beats, now);
  const timer = await db.timers.get('timer');
  const timed = timer ? timedIntervals(timer) : [];
  const touched = creditBeats(ledger, beats, { targetOf, timed, timeZone, now });
  await write(db.stretches, ledger.stretches, touched.stretchIds);
  await write(db.timeEntries, ledger.entries, touched.entryIds);
  return touched.entryIds.size;
}

/** Every stretch that some beats may touch, with the entries those are in and all of their stretches. */
async function ledgerAround(db: LongtailDb, beats: readonly Beat[]): Promise<Ledger> {
  const from = Math.min(...beats.map((beat) => beat.from)) - LARGEST_BREAK_MS;
  const to = Math.max(...beats.map((beat) => beat.to)) + LARGEST_BREAK_MS;
  const around = await db.stretches
    .where('to')
    .aboveOrEqual(from)
    .filter((stretch) => stretch.from <= to)
    .toArray();
  const own = await db.stretches.where('beatId').anyOf(beats.map(beatKey)).toArray();
  const entryIds = [...new Set([...around, ...own].map(({ entryId }) => entryId))];
  const stretches = await db.stretches.where('entryId').anyOf(entryIds).toArray();
  const entries = await db.timeEntries.where('id').anyOf(entryIds).toArray();
  return {
    stretches: new Map(stretches.map((stretch) => [stretch.id, stretch])),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
  };
}

/** The article or draft of each beat. A draft that is new is added. */
async function targetsOf(
  db: LongtailDb,
  beats: readonly Beat[],
  now: number,
): Promise<(beat: Beat) => WorkTarget> {
  const drafts = new Map((await db.drafts.toArray()).map((draft) => [draft.id, draft]));
  for (const { subject, from } of beats) {
    if (!('draft' in subject) || drafts.has(subject.draft.id)) continue;
    const unheard = { articleId: null, continuedBy: null, tab: null, openedAt: from, seenAt: now };
    const draft: Draft = { ...subject.draft, ...unheard };
    drafts.set(draft.id, draft);
    await db.drafts.add(draft);
  }
  const publications = await db.publications.toArray();
  const articleIds = new Map(publications.flatMap(idsOnPages));
  return ({ subject }) => {
    if (!('draft' in subject)) {
      const articleId = articleIds.get(subject.publicationId);
      if (articleId !== undefined) return { articleId, draftId: null };
    }
    const id = 'draft' in subject ? subject.draft.id : subject.publicationId;
    const target = draftTarget(id, (draftId) => drafts.get(draftId));
    // Its article may have become part of another one since.
    return {
      ...target,
      articleId: target.articleId && (articleIds.get(target.articleId) ?? target.articleId),
    };
  };
}

/**
 * The ids by which pages name a publication, each with its article. A blog's post that moved also goes by its
 * present address.
 */
function idsOnPages({ id, site, url, articleId }: Publication): [string, string][] {
  const ids = site === 'blog' ? [id, `blog:${blogArticleId(url)}`] : [id];
  return ids.map((own) => [own, articleId]);
}

/** Writes the touched rows of a table; what is gone from the map is deleted. */
async function write<T>(
  table: { bulkPut(rows: T[]): PromiseLike<unknown>; bulkDelete(ids: string[]): PromiseLike<unknown> },
  rows: ReadonlyMap<string, T>,
  ids: ReadonlySet<string>,
): Promise<void> {
  await table.bulkDelete([...ids].filter((id) => !rows.has(id)));
  await table.bulkPut([...ids].flatMap((id) => rows.get(id) ?? []));
}
