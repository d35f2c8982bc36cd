import { describe, expect, test } from 'vitest';
import {
  entriesOfTimer,
  lookAfter,
  pauseTimer,
  resumeTimer,
  settleGaps,
  startTimer,
  type Timer,
  timedIntervals,
  timerMs,
} from '@/core/time/timer.ts';

const noon = Date.parse('2026-05-13T12:00:00Z');
const at = (minutes: number) => noon + minutes * 60_000;
const work = { articleId: 'devto:1', draftId: null, activity: 'research' as const };

/** A timer that was looked after every minute from one minute to another. */
function awake(timer: Timer, from: number, to: number): Timer {
  let current = timer;
  for (let minute = from; minute <= to; minute += 1) current = lookAfter(current, at(minute));
  return current;
}

const minutes = (timer: Timer, now: number) => timerMs(timer, at(now)) / 60_000;

describe('the timer', () => {
  test('counts while it runs, not while it is paused', () => {
    const paused = pauseTimer(awake(startTimer(work, at(0)), 1, 10), at(10));
    expect(minutes(paused, 60)).toBe(10);
    const resumed = awake(resumeTimer(paused, at(60)), 61, 65);
    expect(minutes(resumed, 65)).toBe(15);
    expect(resumed.gaps).toEqual([]);
  });

  test('pausing twice, and resuming twice, is the same as once', () => {
    const paused = pauseTimer(awake(startTimer(work, at(0)), 1, 4), at(4));
    expect(pauseTimer(paused, at(30))).toEqual(paused);
    const resumed = resumeTimer(paused, at(30));
    expect(minutes(resumeTimer(resumed, at(31)), 32)).toBe(6);
  });

  test('sets the time apart in which the computer slept, and goes on', () => {
    const woken = awake(awake(startTimer(work, at(0)), 1, 20), 140, 150);
    expect(woken.gaps).toEqual([{ from: at(20), to: at(140) }]);
    expect(minutes(woken, 150)).toBe(30);
    expect(minutes(settleGaps(woken, false, at(150)), 150)).toBe(30);
    expect(minutes(settleGaps(woken, true, at(150)), 150)).toBe(150);
    expect(settleGaps(woken, true, at(150)).gaps).toEqual([]);
  });

  test('notices a sleep in whatever step comes first', () => {
    const asleep = awake(startTimer(work, at(0)), 1, 20);
    for (const step of [pauseTimer, resumeTimer, lookAfter]) {
      expect(step(asleep, at(140)).gaps).toEqual([{ from: at(20), to: at(140) }]);
      expect(minutes(step(asleep, at(140)), 140)).toBe(20);
    }
  });

  test('a clock that is set back adds nothing', () => {
    const back = awake(awake(startTimer(work, at(0)), 1, 20), -40, -30);
    expect(back.gaps).toEqual([]);
    expect(minutes(back, -30)).toBe(30);
  });

  test('a clock that is set back a little tells no minute twice, neither running nor stopped', () => {
    const back = awake(awake(startTimer(work, at(0)), 1, 20), 10, 25);
    expect(minutes(back, 25)).toBe(25);
    const { entries } = entriesOfTimer(pauseTimer(back, at(25)), 'UTC', at(25));
    expect(entries.map(({ seconds }) => seconds / 60)).toEqual([25]);
  });

  test('takes its own time and all that is to come from the sensors', () => {
    const running = awake(startTimer(work, at(0)), 1, 5);
    expect(timedIntervals(running)).toEqual([{ from: at(0), to: Number.POSITIVE_INFINITY }]);
    expect(timedIntervals(pauseTimer(running, at(6)))).toEqual([{ from: at(0), to: at(6) }]);
  });

  test('stopped past midnight it is an entry a day, the same however often', () => {
    // Noon UTC is midnight of the 14th in Auckland.
    const first = pauseTimer(awake(startTimer(work, at(-30)), -29, 15), at(15));
    const timer = pauseTimer(awake(resumeTimer(first, at(30)), 31, 40), at(40));
    const { entries, stretches } = entriesOfTimer(timer, 'Pacific/Auckland', at(40));
    expect(
      entries.map(({ day, seconds, basis, startedAt, endedAt }) => ({
        day,
        seconds,
        basis,
        startedAt,
        endedAt,
      })),
    ).toEqual([
      { day: '2026-05-13', seconds: 1800, basis: 'timed', startedAt: at(-30), endedAt: at(0) },
      { day: '2026-05-14', seconds: 1500, basis: 'timed', startedAt: at(0), endedAt: at(40) },
    ]);
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      [at(-30), at(0)],
      [at(0), at(15)],
      [at(30), at(40)],
    ]);
    expect(entriesOfTimer(timer, 'Pacific/Auckland', at(40))).toEqual({ entries, stretches });
  });
});
