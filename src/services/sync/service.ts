import { type Day, dayOfInstant } from '@/core/calendar.ts';
import { firstList, nextRequest } from '@/core/sync/plan.ts';
import type { RawAnswer } from '@/core/sync/raw.ts';
import { type ForemRequest, isRunning, noRun, runAt, type SyncRun } from '@/core/sync/run.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import { keepRun, readReadable } from '@/db/sync.ts';
import { pathOf } from '@/forem/requests.ts';
import { paceMs } from '@/forem/retry.ts';
import type { Clock } from '@/platform/clock.ts';
import { withSyncLock, withWriteLock } from '@/platform/locks.ts';
import type { DetectLanguage } from './reading.ts';
import { takeAnswer } from './take.ts';
import { answered, endRun } from './take-articles.ts';

/** What one asker is to fetch next. */
export type Turn = { id: string; path: string };
export type TurnAnswer = { id: string; raw: RawAnswer | null };
export type SyncStart = 'running' | 'up-to-date' | 'no-author';

/** An asker that has been silent for this long is gone. */
const leaseMs = 40_000;
/** An asker waits no longer than this: whoever comes later continues. */
const longestWaitMs = 20_000;

export type SyncDeps = { detectLanguage: DetectLanguage; sleep: (ms: number) => Promise<void> };

/**
 * Reads the author's articles and statistics from one Forem, one request at a time. What to ask next is in the
 * database: whoever has access (a page's content script, or the background with a key) takes turns, and may
 * disappear at any time.
 */
export function createSyncService(db: LongtailDb, clock: Clock, deps: SyncDeps, origin: string) {
  const read = async () => runAt((await db.syncs.get(origin)) ?? noRun(origin), clock.now());
  const moment = () => {
    const now = clock.now();
    return { now, today: dayOfInstant(now, 'UTC') };
  };
  const next = async (run: SyncRun, today: Day) => nextRequest(run, await readReadable(db, origin), today);

  /**
   * Hands out the request to send, once its time has come; null if the wait is too long or everything was
   * deleted meanwhile.
   */
  const hand = async (asker: string, run: SyncRun, request: ForemRequest): Promise<Turn | null> => {
    const wait = Math.max(run.notBefore, run.askedAt + paceMs) - clock.now();
    if (wait > longestWaitMs) return null;
    if (wait > 0) await deps.sleep(wait);
    const since = clock.now();
    const id = crypto.randomUUID();
    const asking = { id, asker, request, attempts: run.again?.attempts ?? 0, since };
    // Everything may have been deleted while it waited.
    const isThere = await keepRun(db, { ...run, asking, askedAt: since });
    return isThere ? { id, path: pathOf(request) } : null;
  };

  const take = async ({ id, raw }: TurnAnswer) => {
    const run = await read();
    const { asking } = run;
    if (!isRunning(run) || asking?.id !== id) return;
    await takeAnswer(db, run, asking, raw, moment(), deps.detectLanguage);
  };

  const turn = async (asker: string, answer: TurnAnswer | null): Promise<Turn | null> => {
    if (answer) await withWriteLock(() => take(answer));
    const run = await read();
    if (!isRunning(run)) return null;
    const { now, today } = moment();
    if (run.asking) {
      // A lost reply is given again; a request of another asker is left to that one.
      if (run.asking.asker === asker) return hand(asker, answered(run), run.asking.request);
      if (now - run.asking.since < leaseMs) return null;
    }
    const request = run.again?.request ?? run.asking?.request ?? (await next(run, today));
    if (request) return hand(asker, run, request);
    await endRun(db, run, now);
    return null;
  };

  const begin = async (): Promise<SyncStart> => {
    const { identities } = await readSettings(db);
    if (!identities.some((identity) => identity.origin === origin)) return 'no-author';
    const run = await read();
    if (isRunning(run)) return 'running';
    const { now, today } = moment();
    const isOfToday = run.startedAt !== null && dayOfInstant(run.startedAt, 'UTC') === today;
    const place = isOfToday ? run.list : null;
    const fresh: SyncRun = {
      ...answered(run),
      list: place ?? (run.listedOn === today ? null : firstList()),
      startedAt: now,
      endedAt: null,
      problem: null,
      misses: isOfToday ? run.misses : { history: 0, referrers: 0 },
    };
    if ((await next(fresh, today)) === null) return 'up-to-date';
    await db.syncs.put(fresh);
    return 'running';
  };

  return {
    /** Starts a sync, or continues one. Nothing is asked for twice in one day. */
    start: (): Promise<SyncStart> => db.transaction('rw', db.tables, begin),
    /** Takes an answer and gives the next request; null when there is nothing (more) to do for this asker. */
    turn: (asker: string, answer: TurnAnswer | null) => withSyncLock(() => turn(asker, answer)),
    /** Whether a sync is waiting for somebody to continue it, and from when on (epoch ms). */
    async waiting(): Promise<number | null> {
      const run = await read();
      if (!isRunning(run)) return null;
      const lease = run.asking ? run.asking.since + leaseMs : 0;
      return Math.max(run.notBefore, lease);
    },
    /** Whether a daily sync is due. */
    async isDue(): Promise<boolean> {
      const run = await read();
      return run.startedAt !== null && run.daily && dayOfInstant(run.startedAt, 'UTC') !== moment().today;
    },
  };
}
