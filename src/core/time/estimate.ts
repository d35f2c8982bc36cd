import type { ArticleView } from '../articles/article.ts';
import type { Day } from '../calendar.ts';
import { sum } from '../sums.ts';
import type { WorkChange } from './change.ts';
import { type Activity, type ArticleTimeEntry, activities } from './entry.ts';

/** What each article took in all: whole seconds by activity. */
export type EstimateEach = Partial<Record<Activity, number>>;

export type EstimatedArticle = Pick<ArticleView, 'id' | 'publishedOn'>;

/**
 * "These took about 4.5 hours each": says of each article all work on it, so only what its other entries lack is
 * added, in the proportion of the activities; an earlier estimate by hand is replaced. `byHand` tells such ones by
 * their ids; estimates of spreadsheets are not. Articles that already have as much are left alone, or `cleared` of an
 * earlier estimate if they have as much without it.
 */
export function estimateEach(
  articles: readonly EstimatedArticle[],
  entries: readonly ArticleTimeEntry[],
  byHand: ReadonlySet<string>,
  each: EstimateEach,
  today: Day,
): WorkChange & { left: string[]; cleared: string[] } {
  const work = Map.groupBy(entries, (entry) => entry.articleId);
  const replaces: string[] = [];
  const adds: WorkChange['adds'][number][] = [];
  const left: string[] = [];
  const cleared: string[] = [];
  for (const { id, publishedOn } of articles) {
    const own = work.get(id) ?? [];
    const earlier = own.filter((entry) => entry.basis === 'estimated' && byHand.has(entry.id));
    const kept = sum(own.map(({ seconds }) => seconds)) - sum(earlier.map(({ seconds }) => seconds));
    const parts = partsOf(each, kept);
    if (parts.length === 0) (earlier.length === 0 ? left : cleared).push(id);
    replaces.push(...earlier.map((entry) => entry.id));
    const day = publishedOn !== null && publishedOn < today ? publishedOn : today;
    for (const { activity, seconds } of parts) {
      const place = { articleId: id, draftId: null, day, startedAt: null, endedAt: null, createdAt: null };
      adds.push({ ...place, activity, seconds, basis: 'estimated' });
    }
  }
  return { replaces, adds, left, cleared };
}

/** Divides what an estimate adds beyond `kept` seconds among activities; the parts add up to the second. */
function partsOf(each: EstimateEach, kept: number): { activity: Activity; seconds: number }[] {
  const total = sum(Object.values(each));
  const lacking = total - kept;
  if (lacking <= 0) return [];
  let before = 0;
  let given = 0;
  return activities.flatMap((activity) => {
    before += each[activity] ?? 0;
    const seconds = Math.round((lacking * before) / total) - given;
    given += seconds;
    return seconds > 0 ? [{ activity, seconds }] : [];
  });
}
