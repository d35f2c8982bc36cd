import { dayOfInstant } from '@/core/calendar.ts';
import { suggestArticle } from '@/core/time/suggest.ts';
import { readArticles } from '../articles.ts';
import type { LongtailDb } from '../database.ts';
import { readSettings } from '../settings.ts';
import { readTimeEntries } from '../time.ts';
import type { DraftView, TimerView } from './types.ts';

/** The author's timer with what it runs on; null where there is none. */
export async function readTimer(db: LongtailDb): Promise<TimerView | null> {
  const timer = await db.timers.get('timer');
  if (!timer) return null;
  const article = (await readArticles(db)).find(({ id }) => id === timer.articleId);
  const draft = timer.draftId === null ? undefined : await db.drafts.get(timer.draftId);
  return { ...timer, title: article?.title ?? null, place: draft?.place ?? null };
}

/** Drafts that are not an article yet, with the time that they took, the last first. */
export async function readDrafts(db: LongtailDb): Promise<DraftView[]> {
  const [drafts, entries, articles, { timeZone }] = await Promise.all([
    db.drafts.filter(({ articleId, continuedBy }) => articleId === null && continuedBy === null).toArray(),
    readTimeEntries(db),
    readArticles(db),
    readSettings(db),
  ]);
  const seconds = new Map<string, number>();
  for (const { articleId, draftId, seconds: own } of entries) {
    if (articleId === null && draftId !== null) seconds.set(draftId, (seconds.get(draftId) ?? 0) + own);
  }
  return drafts
    .map((draft) => {
      const suggested = suggestArticle(draft, articles, timeZone);
      const suggestion = suggested && { articleId: suggested.id, title: suggested.title };
      const openedOn = dayOfInstant(draft.openedAt, timeZone);
      return { ...draft, openedOn, seconds: seconds.get(draft.id) ?? 0, suggestion };
    })
    .sort((a, b) => b.seenAt - a.seenAt);
}
