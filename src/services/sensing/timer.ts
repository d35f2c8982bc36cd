import { z } from '@/core/schema.ts';
import { sum } from '@/core/sums.ts';
import { activities } from '@/core/time/entry.ts';
import {
  entriesOfTimer,
  lookAfter,
  pauseTimer,
  resumeTimer,
  settleGaps,
  startTimer,
  TIMER_BEAT_MINUTES,
  type Timer,
} from '@/core/time/timer.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import { changeData } from '@/db/transaction.ts';
import type { TimerSign } from '@/platform/badge.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from '../error.ts';
import type { TimerService } from './types.ts';

/** The name of the alarm on which a running timer is looked after. */
export const TIMER_ALARM = 'timer';

/** What a timer needs of the browser: to be woken every minute while it runs, and to be seen. */
export type TimerSurroundings = {
  ensure(name: string, periodInMinutes: number): Promise<void>;
  drop(name: string): Promise<void>;
  show(sign: TimerSign): Promise<void>;
};

const workSchema = z
  .object({
    articleId: z.string().min(1).nullable(),
    draftId: z.string().min(1).nullable(),
    activity: z.enum(activities),
  })
  .refine(
    ({ articleId, draftId }) => articleId !== null || draftId !== null,
    'Choose an article or a draft.',
  );

/** The author's timer: one at a time. Each step is one transaction on the stored timer, in whatever context. */
export function createTimerService(db: LongtailDb, clock: Clock, around: TimerSurroundings): TimerService {
  const followed = async (timer: Timer | undefined) => {
    await around.show(signOf(timer));
    if (timer && timer.since !== null) await around.ensure(TIMER_ALARM, TIMER_BEAT_MINUTES);
    else await around.drop(TIMER_ALARM);
  };
  /** False where there is no timer. */
  const tryStep = async (move: (timer: Timer, now: number) => Timer): Promise<boolean> => {
    const moved = await db.transaction('rw', db.timers, async () => {
      const timer = await db.timers.get('timer');
      if (!timer) return undefined;
      const next = move(timer, clock.now());
      await db.timers.put(next);
      return next;
    });
    await followed(moved);
    return moved !== undefined;
  };
  const step = async (move: (timer: Timer, now: number) => Timer): Promise<void> => {
    await tryStep(move);
  };
  return {
    now: () => clock.now(),
    lookAfter: () => step(lookAfter),
    pause: () => step(pauseTimer),
    resume: () => step(resumeTimer),
    settleGaps: (keep) => step((timer, now) => settleGaps(timer, keep, now)),
    async start(input) {
      const work = workSchema.parse(input);
      const started = await db.transaction('rw', db.timers, db.articles, db.drafts, async () => {
        if (await db.timers.get('timer')) throw new UserError('There is a timer already. Stop it first.');
        const { articleId, draftId } = work;
        const isThere = articleId ? await db.articles.get(articleId) : await db.drafts.get(draftId ?? '');
        if (!isThere) throw new UserError('That article is gone. Choose another one.');
        const timer = startTimer(work, clock.now());
        await db.timers.add(timer);
        return timer;
      });
      await followed(started);
    },
    async stop() {
      // A sleep that is noticed only now is asked about first.
      await step(lookAfter);
      const seconds = await changeData(db, async () => {
        const timer = await db.timers.get('timer');
        if (!timer) return 0;
        const now = clock.now();
        const stopped = pauseTimer(timer, now);
        if (stopped.gaps.length > 0) throw new UserError('Say first whether the time in between was work.');
        const { timeZone } = await readSettings(db);
        const { entries, stretches } = entriesOfTimer(stopped, timeZone, now);
        await db.timeEntries.bulkPut(entries);
        await db.stretches.bulkPut(stretches);
        await db.timers.delete('timer');
        return sum(entries.map((entry) => entry.seconds));
      });
      await followed(undefined);
      return seconds;
    },
    toggle: () =>
      tryStep((timer, now) => (timer.since === null ? resumeTimer(timer, now) : pauseTimer(timer, now))),
  };
}

function signOf(timer: Timer | undefined): TimerSign {
  if (!timer) return 'none';
  if (timer.gaps.length > 0) return 'asks';
  return timer.since === null ? 'paused' : 'running';
}
