import { type Day, daysBetween } from '../calendar.ts';

/** Views of one publication on one day. `sampled`: an estimate, scaled up from a sample of the readers. */
export type ViewsDay = { id: string; publicationId: string; day: Day; views: number; sampled: boolean };

/** All views of a publication as far as they are known. Derived. */
export type ViewTotal = {
  publicationId: string;
  views: number;
  /** Of these, the ones that are estimates. */
  sampled: number;
  from: Day;
  to: Day;
  /** Views in the 30 days from `from` on, in the 30 after them, and so on; the last may be incomplete. */
  months: number[];
};

/**
 * The views of an article at all its publications; null where none are known. `margin` is two standard
 * errors of what is estimated, 0 where all was counted.
 */
export type ArticleViews = { views: number; margin: number };

type Counted = Pick<ViewTotal, 'views' | 'sampled'>;

/** The days of one publication as a total; null without any. */
export function viewTotal(publicationId: string, days: readonly ViewsDay[]): ViewTotal | null {
  const sorted = days.map(({ day }) => day).sort();
  const [from] = sorted;
  const to = sorted.at(-1);
  if (from === undefined || to === undefined) return null;
  const sum = (of: readonly ViewsDay[]) => of.reduce((total, { views }) => total + views, 0);
  return {
    publicationId,
    views: sum(days),
    sampled: sum(days.filter(({ sampled }) => sampled)),
    from,
    to,
    months: monthsFrom(from, days),
  };
}

function monthsFrom(from: Day, days: readonly ViewsDay[]): number[] {
  const months: number[] = [];
  for (const { day, views } of days) {
    const month = Math.floor(daysBetween(from, day) / 30);
    while (months.length <= month) months.push(0);
    months[month] = (months[month] ?? 0) + views;
  }
  return months;
}

/**
 * Adds publications up. dev.to records signed-out readers with probability 1/10 and weights them by 10: N
 * such views have a standard error of 3 sqrt(N) (Forem, `baseTracking.js`, `page_views_controller.rb`).
 */
export function articleViews(totals: readonly Counted[]): ArticleViews | null {
  if (totals.length === 0) return null;
  const sum = (pick: (total: Counted) => number) => totals.reduce((all, total) => all + pick(total), 0);
  return {
    views: sum(({ views }) => views),
    margin: Math.round(6 * Math.sqrt(sum(({ sampled }) => sampled))),
  };
}
