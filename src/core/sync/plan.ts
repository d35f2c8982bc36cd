import { addDays, type Day } from '../calendar.ts';
import type { ForemList, ForemRequest, ListPlace, StatsRead, SyncRun } from './run.ts';

/** Forem counts page views since then (`articles/stats`, "Infinity"). */
const firstDayOfViews = '2019-04-01';

/** After this many articles in a row without any, the others are assumed to have none either. */
const mostMisses = 5;

/** One published article, and how far its statistics were read. */
export type Readable = {
  read: StatsRead;
  /** Its number at the Forem. */
  siteArticleId: string;
  /** By the server's day; null: not known. */
  publishedOn: Day | null;
  /** The most read ones are asked about first. */
  views: number | null;
};

/** The list to read first. */
export function firstList(): ListPlace {
  return { list: 'me/all', page: 1, seen: [], authorIds: [], found: false, isWhole: true };
}

/**
 * The list to read after this one was read to its end (`found`) or is not offered. `me/all` has everything;
 * else the published and the unpublished articles are read, and `me` is the old name of the published ones.
 * Null: there is no other.
 */
export function nextList(place: ListPlace, found: boolean): ListPlace | null {
  const go = (list: ForemList): ListPlace => ({ ...place, list, page: 1 });
  switch (place.list) {
    case 'me/all':
      return found ? null : go('me/published');
    case 'me/published':
      return go(found ? 'me/unpublished' : 'me');
    case 'me':
      return go('me/unpublished');
    case 'me/unpublished':
      return null;
  }
}

/**
 * What to ask next; null when everything for the day is in. First the list, then daily figures of each article, the
 * most read first, then where its readers came from. Nothing is asked twice in one day.
 */
export function nextRequest(run: SyncRun, articles: readonly Readable[], today: Day): ForemRequest | null {
  if (run.list) return { kind: 'articles', list: run.list.list, page: run.list.page };
  const published = articles
    .filter(({ read }) => read.published)
    .toSorted((a, b) => (b.views ?? 0) - (a.views ?? 0) || (a.siteArticleId < b.siteArticleId ? -1 : 1));
  return (
    first(published, run.misses.history, (article) => historyRequest(article, today)) ??
    first(published, run.misses.referrers, (article) => referrersRequest(article, today))
  );
}

/** How many of the day's readings are done, and how many there are. */
export function progressOf(articles: readonly Readable[], today: Day): { done: number; total: number } {
  const published = articles.filter(({ read }) => read.published);
  const done = published.filter((article) => historyRequest(article, today) === null).length;
  return { done, total: published.length };
}

function first(
  articles: readonly Readable[],
  misses: number,
  requestOf: (article: Readable) => ForemRequest | null,
): ForemRequest | null {
  if (misses >= mostMisses) return null;
  for (const article of articles) {
    const request = requestOf(article);
    if (request) return request;
  }
  return null;
}

/** Asks from the first day that may still change: the figures of a day are final once it is over. */
function historyRequest({ read, siteArticleId, publishedOn }: Readable, today: Day): ForemRequest | null {
  if (read.historyOn === today) return null;
  const from = startOf(read.historyTo, publishedOn, today);
  return { kind: 'history', articleId: siteArticleId, from };
}

/** Asks about days that are over; null on the day the article came out. */
function referrersRequest({ read, siteArticleId, publishedOn }: Readable, today: Day): ForemRequest | null {
  const [from, to] = [startOf(read.referrersTo, publishedOn, today), addDays(today, -1)];
  if (read.referrersOn === today || from > to) return null;
  return { kind: 'referrers', articleId: siteArticleId, from, to };
}

function startOf(readTo: Day | null, publishedOn: Day | null, today: Day): Day {
  const start = readTo === null ? (publishedOn ?? firstDayOfViews) : addDays(readTo, 1);
  const known = start < firstDayOfViews ? firstDayOfViews : start;
  return known > today ? today : known;
}
