import { addDays, type Day } from '../calendar.ts';

/** Clicks so long before an order may have led to it: the cookie of most programs lives that long. */
const WINDOW_DAYS = 30;

export type ArticleClicks = { articleId: string | null; programId: string; day: Day; clicks: number };

/**
 * How the clicks of a program that are known to be some article's are shared out among the articles, in the
 * 30 days up to an order; the largest first. An estimate of whose an order is that nothing else tells, for
 * the author to decide on. Empty where no click is any article's.
 */
export function clickShares(
  clicks: readonly ArticleClicks[],
  { programId, day }: { programId: string; day: Day },
): { articleId: string; share: number }[] {
  const from = addDays(day, -WINDOW_DAYS);
  const sums = new Map<string, number>();
  for (const each of clicks) {
    if (each.articleId === null || each.programId !== programId) continue;
    if (each.day < from || each.day > day) continue;
    sums.set(each.articleId, (sums.get(each.articleId) ?? 0) + each.clicks);
  }
  const total = [...sums.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  return [...sums]
    .map(([articleId, count]) => ({ articleId, share: count / total }))
    .sort((a, b) => b.share - a.share || (a.articleId < b.articleId ? -1 : 1));
}
