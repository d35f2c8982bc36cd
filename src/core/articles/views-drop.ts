import { addDays, type Day, daysBetween } from '../calendar.ts';
import { sum } from '../sums.ts';
import type { ViewsDay } from './views.ts';

/** Views in four weeks, and in the four before them. */
export type ViewsDrop = { recent: number; earlier: number };

const WINDOW = 28;
/** In its first weeks an article's views always fall. */
const SETTLED_AFTER = 30;
/** Views older than this say nothing about today. */
const OLDEST = 7;
/** Variance over mean of dev.to's daily views: of ten signed-out readers it records one, for ten. */
const DISPERSION = 10;

/**
 * An article that is read at most half as often as four weeks earlier, and not just by chance (two standard
 * errors). Null for any other, for one in its first two months, and where the known days don't tell. `today` is
 * not over yet, so it doesn't count.
 */
export function viewsDrop(days: readonly Pick<ViewsDay, 'day' | 'views'>[], today: Day): ViewsDrop | null {
  const over = days.filter(({ day }) => day < today).sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [over[0]?.day, over.at(-1)?.day];
  if (!first || !last || daysBetween(last, today) > OLDEST) return null;
  const start = addDays(last, 1 - 2 * WINDOW);
  if (daysBetween(first, start) < SETTLED_AFTER) return null;
  const turn = addDays(last, 1 - WINDOW);
  const viewsIn = (from: Day, to: Day) =>
    sum(over.filter(({ day }) => day >= from && day < to).map(({ views }) => views));
  const [earlier, recent] = [viewsIn(start, turn), viewsIn(turn, addDays(last, 1))];
  const isChance = earlier - recent <= 2 * Math.sqrt(DISPERSION * (earlier + recent));
  return isChance || recent * 2 > earlier ? null : { recent, earlier };
}
