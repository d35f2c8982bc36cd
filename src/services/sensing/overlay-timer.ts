import { lengthOf } from '@/core/time/intervals.ts';
import { lookAfter, timerMs } from '@/core/time/timer.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { OverlayTimer, TimerStep } from '@/messaging/protocol.ts';
import type { Clock } from '@/platform/clock.ts';
import type { TimerService } from './types.ts';

/** The author's timer as an article's page may know it: about work elsewhere, only that there is some. */
export async function overlayTimer(db: LongtailDb, clock: Clock, articleId: string): Promise<OverlayTimer> {
  const timer = await db.timers.get('timer');
  if (!timer) return { state: 'none' };
  if (timer.articleId !== articleId) return { state: 'elsewhere' };
  const now = clock.now();
  const current = lookAfter(timer, now);
  return {
    state: current.since === null ? 'paused' : 'running',
    activity: current.activity,
    ms: timerMs(current, now),
    sleptMs: lengthOf(current.gaps),
  };
}

/** Takes one step of the timer from an article's page; none if it is running for another one. */
export async function stepTimer(
  db: LongtailDb,
  timer: TimerService,
  articleId: string,
  step: TimerStep,
): Promise<void> {
  const there = await db.timers.get('timer');
  if (step.do === 'start') {
    if (!there) await timer.start({ articleId, draftId: null, activity: step.activity });
    return;
  }
  if (there?.articleId !== articleId) return;
  // If the computer slept, that is noticed only now, and asked about first.
  await timer.lookAfter();
  switch (step.do) {
    case 'pause':
      return timer.pause();
    case 'resume':
      return timer.resume();
    case 'keep':
    case 'discard':
      return timer.settleGaps(step.do === 'keep');
    case 'stop': {
      const { gaps } = (await db.timers.get('timer')) ?? { gaps: [] };
      if (gaps.length === 0) await timer.stop();
    }
  }
}
