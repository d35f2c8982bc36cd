import { addDays, type Day } from '../calendar.ts';
import { sum } from '../sums.ts';

/** Clicks this long before an order may have led to it: most programs' cookies last that long. */
const WINDOW_DAYS = 30;

export type ArticleClicks = { articleId: string | null; programId: string; day: Day; clicks: number };

/**
 * Each article's share of a program's attributed clicks in the 30 days up to an order, largest first. An
 * estimate of which article led to an order that nothing else attributes: the author decides. Empty if no click
 * belongs to an article.
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
  const total = sum([...sums.values()]);
  if (total === 0) return [];
  return [...sums]
    .map(([articleId, count]) => ({ articleId, share: count / total }))
    .sort((a, b) => b.share - a.share || (a.articleId < b.articleId ? -1 : 1));
}
