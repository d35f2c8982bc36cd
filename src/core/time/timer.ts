import { keyOf } from '../ids.ts';
import type { Activity, TimeEntry } from './entry.ts';
import { type Interval, lengthOf, splitAtMidnights } from './intervals.ts';
import type { Stretch, WorkTarget } from './stretch.ts';

/**
 * The author's timer, for work that no sensor sees. It exists only in the database: times are read from the clock, so
 * nothing has to keep it running. Epoch ms.
 */
export type Timer = WorkTarget & {
  id: 'timer';
  activity: Activity;
  startedAt: number;
  /** What counts so far, without the running time. */
  runs: Interval[];
  /** Since when it runs; null: paused. */
  since: number | null;
  /** When the computer was last known to be awake while it ran. */
  seenAt: number;
  /** Times in which nobody knows whether the author worked, since the computer slept: to be kept or discarded. */
  gaps: Interval[];
};

/** How often a running timer is checked, minutes. */
export const TIMER_BEAT_MINUTES = 1;

/** Longer without a look means that the computer slept or the browser was closed, ms. */
const LARGEST_GAP_MS = 5 * 60_000;

/** A timer that runs from `now` on, epoch ms. */
export function startTimer(work: WorkTarget & { activity: Activity }, now: number): Timer {
  return { ...work, id: 'timer', startedAt: now, runs: [], since: now, seenAt: now, gaps: [] };
}

/** The timer as of now: if the computer slept meanwhile, that time is set apart. */
export function lookAfter(timer: Timer, now: number): Timer {
  const { since, seenAt, runs, gaps } = timer;
  if (since === null) return timer;
  const isBroken = now - seenAt > LARGEST_GAP_MS || now < seenAt;
  if (!isBroken) return { ...timer, seenAt: now };
  const slept = now > seenAt ? [{ from: seenAt, to: now }] : [];
  return {
    ...timer,
    runs: joined([...runs, { from: since, to: seenAt }]),
    gaps: [...gaps, ...slept],
    since: now,
    seenAt: now,
  };
}

/** The timer stopped at `now`: what ran until then counts. */
export function pauseTimer(timer: Timer, now: number): Timer {
  const current = lookAfter(timer, now);
  const { since, runs } = current;
  return since === null
    ? current
    : { ...current, runs: joined([...runs, { from: since, to: now }]), since: null };
}

/** The timer running again from `now` on; one that runs goes on. */
export function resumeTimer(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now, seenAt: now } : lookAfter(timer, now);
}

/** Settles the time in which the computer slept: it was work, or it was not. */
export function settleGaps(timer: Timer, keep: boolean, now: number): Timer {
  const current = lookAfter(timer, now);
  return {
    ...current,
    runs: joined([...current.runs, ...(keep ? timer.gaps : [])]),
    gaps: current.gaps.slice(timer.gaps.length),
  };
}

/** Milliseconds that count, without unsettled time. Time that a clock showed twice counts once. */
export function timerMs({ runs, since }: Timer, now: number): number {
  return lengthOf(joined([...runs, ...(since === null ? [] : [{ from: since, to: now }])]));
}

/** The intervals that belong to the timer, the running one without an end: no sensor counts them too. */
export function timedIntervals({ runs, since }: Timer): Interval[] {
  return since === null ? runs : [...runs, { from: since, to: Number.POSITIVE_INFINITY }];
}

/** The result of a paused timer: an entry for each of the author's days, and the times it takes up. */
export function entriesOfTimer(
  { startedAt, runs, articleId, draftId, activity }: Timer,
  timeZone: string,
  now: number,
): { entries: TimeEntry[]; stretches: Stretch[] } {
  const timerId = keyOf('timer', startedAt);
  const parts = runs.flatMap((run) => splitAtMidnights(run, timeZone));
  const stretches = parts.map(({ day, from, to }) => {
    const entryId = keyOf('timer', startedAt, day);
    return { id: keyOf(timerId, from), beatId: timerId, page: timerId, entryId, from, to };
  });
  const entries = [...Map.groupBy(parts, ({ day }) => day)].flatMap(([day, own]): TimeEntry[] => {
    const seconds = Math.round(lengthOf(own) / 1000);
    const entry = { articleId, draftId, activity, day, seconds, basis: 'timed' as const, createdAt: now };
    const times = {
      startedAt: Math.min(...own.map(({ from }) => from)),
      endedAt: Math.max(...own.map(({ to }) => to)),
    };
    return seconds > 0 ? [{ ...entry, ...times, id: keyOf('timer', startedAt, day) }] : [];
  });
  return { entries, stretches };
}

/** The intervals in order and without overlap, which a clock that was set back makes. */
function joined(runs: readonly Interval[]): Interval[] {
  const whole: Interval[] = [];
  for (const run of runs.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && run.from <= last.to) last.to = Math.max(last.to, run.to);
    else if (run.to > run.from) whole.push({ ...run });
  }
  return whole;
}
