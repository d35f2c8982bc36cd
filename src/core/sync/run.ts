import type { Day } from '../calendar.ts';

/** The lists of one's own articles that a Forem has. */
export type ForemList = 'me/all' | 'me/published' | 'me/unpublished' | 'me';

/** What is asked of a Forem. Days are the server's (UTC). */
export type ForemRequest =
  | { kind: 'articles'; list: ForemList; page: number }
  | { kind: 'history'; articleId: string; from: Day }
  | { kind: 'referrers'; articleId: string; from: Day; to: Day };

/** Why a sync stopped early, or what it could not read. */
export type SyncProblem =
  | { kind: 'unauthorized' | 'too-many' | 'network' | 'page' | 'no-list' }
  | { kind: 'server'; status: number }
  /** An answer of another shape than the one known; `where` names the place in it. */
  | { kind: 'changed'; where: string }
  /** Somebody is signed in who is not a confirmed author. */
  | { kind: 'other-author'; username: string };

/**
 * The latest sync with one site, running or ended: everything needed to continue after a closed tab or browser. Days
 * are the server's (UTC), instants epoch ms.
 */
export type SyncRun = {
  origin: string;
  /** Null: it was never asked for. */
  startedAt: number | null;
  /** Null while it runs. */
  endedAt: number | null;
  /** When a sync last finished. */
  goodAt: number | null;
  /** Whether it runs once a day by itself. */
  daily: boolean;
  /** The page of the list that comes next; null once the day's list is in. */
  list: ListPlace | null;
  listedOn: Day | null;
  asking: Asking | null;
  /** A request that failed and will be repeated, with the number of attempts. */
  again: { request: ForemRequest; attempts: number } | null;
  /** When the last request was sent. */
  askedAt: number;
  /** No request is sent before this. */
  notBefore: number;
  /** For how many articles in a row each kind of statistics was missing. */
  misses: { history: number; referrers: number };
  problem: SyncProblem | null;
};

export type ListPlace = {
  list: ForemList;
  page: number;
  /** Publications on the pages so far, and whose they are. */
  seen: string[];
  authorIds: number[];
  /** True once a list was found. */
  found: boolean;
  /** False once something could not be read: then it isn't certain that anything is missing. */
  isWhole: boolean;
};

/** The one request under way. */
export type Asking = {
  id: string;
  /** Who was sent: one run of a content script, or the background. */
  asker: string;
  request: ForemRequest;
  /** How often it failed before. */
  attempts: number;
  since: number;
};

/** How far the statistics of one publication were read. Days are the server's (UTC). */
export type StatsRead = {
  publicationId: string;
  authorId: number;
  /** Nothing is asked about an unpublished article. */
  published: boolean;
  /** Days up to here no longer change; and the day of the last reading. */
  historyTo: Day | null;
  historyOn: Day | null;
  referrersTo: Day | null;
  referrersOn: Day | null;
};

/** An API key. Never exported, and never sent anywhere but to its origin. */
export type Secret = { origin: string; key: string };

/** Before the first sync. */
export function noRun(origin: string): SyncRun {
  return {
    origin,
    startedAt: null,
    endedAt: null,
    goodAt: null,
    daily: true,
    list: null,
    listedOn: null,
    asking: null,
    again: null,
    askedAt: 0,
    notBefore: 0,
    misses: { history: 0, referrers: 0 },
    problem: null,
  };
}

/**
 * A run as it stands at a moment, epoch ms. If the clock was set back, its last request and its waiting time
 * lie in the future, and are ignored.
 */
export function runAt(run: SyncRun, now: number): SyncRun {
  const { askedAt, asking } = run;
  if (askedAt <= now) return run;
  return { ...run, askedAt: 0, notBefore: 0, asking: asking && { ...asking, since: 0 } };
}

/** True for a sync that was begun and has not ended. */
export function isRunning({ startedAt, endedAt }: SyncRun): boolean {
  return startedAt !== null && endedAt === null;
}
