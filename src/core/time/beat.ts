import type { Activity } from './entry.ts';

/** What is worked on, by the site's own id, published or not (`devto:3100001`), or as a draft. */
export type WorkSubject = { publicationId: string } | { draft: DraftPage };

/** A page on which something is written that has no publication yet. */
export type DraftPage = {
  /** Its id; `new:` precedes ids made for a page that has none. */
  id: string;
  /** The platform, as `wordpress`; `web` is any other. */
  site: string;
  /** Origin and path: no query, which may hold a secret. */
  place: string;
};

/** A stretch of work as a page writes it down, again and again while it lasts. It holds no text of the page. */
export type Beat = {
  /** Of the page, for as long as it works on one subject. */
  page: string;
  n: number;
  subject: WorkSubject;
  activity: Activity;
  /** Epoch ms. */
  from: number;
  to: number;
  /** Never written again. */
  closed: boolean;
};

/** Where in `storage.local` a beat is kept: each stretch under a key of its own, which only its page writes. */
export function beatKey({ page, n }: Pick<Beat, 'page' | 'n'>): string {
  return `${BEAT_PREFIX}${page}:${n}`;
}

export const BEAT_PREFIX = 'beat:';

/** A stretch not written for this long has ended, whatever happened to its page, ms. */
const LONGEST_SILENCE_MS = 60 * 60_000;

/** True for a beat that will not change: once credited, it can be deleted. */
export function isFinal({ closed, to }: Beat, now: number): boolean {
  return closed || now - to > LONGEST_SILENCE_MS;
}
