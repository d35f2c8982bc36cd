import { type Day, daysBetween } from '../calendar.ts';
import { sum, sumKnown } from '../sums.ts';

/**
 * What one publication's readers did on one day. `sampled`: views are an estimate, scaled up from a sample of the
 * readers.
 */
export type ViewsDay = {
  id: string;
  publicationId: string;
  day: Day;
  views: number;
  sampled: boolean;
  /** Null where the source doesn't count them. */
  reactions: number | null;
  comments: number | null;
  /** Sum over all readers, seconds. */
  readSeconds: number | null;
};

/** The site's own latest counts of a publication since its first day. Null: it doesn't say. */
export type Counters = {
  publicationId: string;
  views: number | null;
  sampled: boolean;
  reactions: number | null;
  comments: number | null;
  /** The day they were read. */
  readOn: Day;
};

/** The counts after a new reading: what the site leaves out this time keeps its last value. */
export function readAgain(known: Counters | undefined, read: Counters): Counters {
  return {
    ...read,
    views: read.views ?? known?.views ?? null,
    reactions: read.reactions ?? known?.reactions ?? null,
    comments: read.comments ?? known?.comments ?? null,
  };
}

/** All views of a publication as far as they are known, and what readers did. Derived. */
export type ViewTotal = {
  publicationId: string;
  /** Null: only what readers did is known. */
  views: number | null;
  /** Of these, the ones that are estimates. */
  sampled: number;
  reactions: number | null;
  comments: number | null;
  /** From the days that give it, with their views. */
  readSeconds: number | null;
  readViews: number;
  /** First and last day with figures of its own. */
  from: Day | null;
  to: Day | null;
  /** Views in the 30 days from `from` on, in the 30 after them, and so on; the last may be incomplete. */
  months: number[];
};

/**
 * The views of an article at all its publications; null where none are known. `margin` is two standard
 * errors of what is estimated, 0 where all was counted.
 */
export type ArticleViews = { views: number; margin: number };

/** What readers of an article did, at all its publications. Null: not known. */
export type ReaderResponse = {
  reactions: number | null;
  comments: number | null;
  /** Time on the page, from the days that give it. */
  secondsAView: number | null;
};

/**
 * Adds up the days of one publication and compares them with the site's own counters; null if there are
 * neither. The counters may lag, and the days may not reach back as far, so the larger figure is taken.
 */
export function viewTotal(
  publicationId: string,
  days: readonly ViewsDay[],
  counters?: Counters | null,
): ViewTotal | null {
  if (days.length === 0 && !counters) return null;
  const timed = days.filter(({ readSeconds }) => readSeconds !== null);
  const sorted = days.map(({ day }) => day).sort();
  const counted = sumKnown(days.filter(({ sampled }) => !sampled).map(({ views }) => views)) ?? 0;
  const views = largest(sumKnown(days.map((day) => day.views)), counters?.views);
  const isEstimate = days.some(({ sampled }) => sampled) || counters?.sampled === true;
  return {
    publicationId,
    views,
    sampled: isEstimate && views !== null ? views - counted : 0,
    reactions: largest(sumKnown(days.map((day) => day.reactions)), counters?.reactions),
    comments: largest(sumKnown(days.map((day) => day.comments)), counters?.comments),
    readSeconds: sumKnown(timed.map((day) => day.readSeconds)),
    readViews: sumKnown(timed.map((day) => day.views)) ?? 0,
    from: sorted[0] ?? null,
    to: sorted.at(-1) ?? null,
    months: monthsFrom(sorted[0] ?? null, days),
  };
}

function monthsFrom(from: Day | null, days: readonly ViewsDay[]): number[] {
  const months: number[] = [];
  for (const { day, views } of days) {
    const month = Math.floor(daysBetween(from ?? day, day) / 30);
    while (months.length <= month) months.push(0);
    months[month] = (months[month] ?? 0) + views;
  }
  return months;
}

/**
 * The views of an article's publications together. dev.to records a signed-out reader with probability 1/10 and
 * counts them tenfold, so N such views have a standard error of 3 sqrt(N) (Forem, `baseTracking.js`,
 * `page_views_controller.rb`).
 */
export function articleViews(totals: readonly Pick<ViewTotal, 'views' | 'sampled'>[]): ArticleViews | null {
  const views = sumKnown(totals.map((total) => total.views));
  if (views === null) return null;
  const sampled = sum(totals.map((total) => total.sampled));
  return { views, margin: Math.round(6 * Math.sqrt(sampled)) };
}

/** Adds up what readers did; null where nothing of it is known. */
export function readerResponse(totals: readonly ViewTotal[]): ReaderResponse | null {
  const total = (pick: (each: ViewTotal) => number | null) => sumKnown(totals.map(pick));
  const seconds = total(({ readSeconds }) => readSeconds);
  const views = total(({ readViews }) => readViews);
  const response = {
    reactions: total(({ reactions }) => reactions),
    comments: total(({ comments }) => comments),
    secondsAView: seconds !== null && views ? seconds / views : null,
  };
  return Object.values(response).every((value) => value === null) ? null : response;
}

function largest(a: number | null, b: number | null | undefined): number | null {
  const known = [a, b ?? null].filter((value) => value !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
