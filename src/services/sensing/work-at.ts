import { addressKey } from '@/core/articles/address.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { TimerInput } from './types.ts';

/**
 * What the author would time on the page at an address: the article there, or the draft whose editor it is; else
 * what was worked on last. Null where nothing was.
 */
export async function workAt(db: LongtailDb, url: string | undefined): Promise<TimerInput | null> {
  const key = addressKey(url ?? '');
  const publications = await db.publications.toArray();
  const shown = publications.find((publication) => key !== null && addressKey(publication.url) === key);
  if (shown) return { articleId: shown.articleId, draftId: null, activity: 'maintenance' };
  const parsed = URL.parse(url ?? '');
  const place = parsed && parsed.origin + parsed.pathname;
  const drafts = await db.drafts.orderBy('seenAt').reverse().toArray();
  const draft = drafts.find((one) => one.place === place && one.continuedBy === null);
  if (draft) return { articleId: draft.articleId, draftId: draft.id, activity: 'writing' };
  const last = await db.timeEntries.orderBy('createdAt').last();
  return last ? { articleId: last.articleId, draftId: last.draftId, activity: last.activity } : null;
}
