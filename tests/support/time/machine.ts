import { type Beat, beatKey, isFinal } from '@/core/time/beat.ts';
import type { Activity } from '@/core/time/entry.ts';
import type { Interval } from '@/core/time/intervals.ts';
import { BEAT_MS } from '@/core/time/presence.ts';
import { createRecorder, type Recorder } from '@/core/time/recorder.ts';
import { creditBeats, type Ledger } from '@/core/time/stretch.ts';
import { createTruth } from './truth.ts';

type Page = { recorder: Recorder; openedAt: number; asleepBefore: number; tickAt: number };
type Work = { publicationId: string; activity: Activity };
/** Where a drain of the background is killed; null: it comes through. */
export type Death = 'before commit' | 'after commit' | null;

/** The least and the most by which the count may differ from the truth, ms, by what happened. */
type Allowance = { loss: number; excess: number };

/**
 * A computer with a browser in it, in simulated real time: its two clocks, `storage.local`, a background that may
 * die over each drain, and an author of whom the truth is known. Pages record as the content script makes them.
 */
export function createMachine(options: {
  start: number;
  timeZone: string;
  idleMs: number;
  monoSleeps: boolean;
}) {
  const { start, timeZone, idleMs } = options;
  const truth = createTruth(idleMs);
  const storage = new Map<string, Beat>();
  const written = new Map<string, Beat>();
  const allowed: Allowance = { loss: 0, excess: 0 };
  const ledger: Ledger = { stretches: new Map(), entries: new Map() };
  let now = 0;
  let asleep = 0;
  let clockOff = 0;
  let clockWasSet = false;
  let pages = 0;
  let front: Page | null = null;
  const wall = () => Math.round(start + now + clockOff);

  const look = (page: Page, input: boolean, present: boolean) => {
    const slept = options.monoSleeps ? asleep - page.asleepBefore : 0;
    const mono = now - page.openedAt - slept;
    const wasRunning = page.recorder.isWatching();
    const beats = page.recorder.look({ mono, wall: wall(), visible: present, focused: present, input });
    for (const beat of beats) {
      storage.set(beatKey(beat), beat);
      written.set(beatKey(beat), beat);
    }
    if (page.recorder.isWatching() && !wasRunning) page.tickAt = now + BEAT_MS;
  };

  const credit = (target: Ledger, beats: Beat[]) =>
    creditBeats(target, beats, {
      targetOf: ({ subject }) => ({
        articleId: 'publicationId' in subject ? subject.publicationId : null,
        draftId: null,
      }),
      timed: [],
      timeZone,
      now: wall(),
    });

  return {
    allowed,
    truth,
    /** Lets time go by; `frozen`: pages get none of their timers. */
    pass(ms: number, frozen = false) {
      const end = now + ms;
      while (!frozen && front?.recorder.isWatching() && front.tickAt <= end) {
        now = Math.max(now, front.tickAt);
        front.tickAt += BEAT_MS;
        look(front, false, true);
      }
      now = end;
    },
    arrive({ publicationId, activity }: Work) {
      pages += 1;
      const recorder = createRecorder(
        { page: `page-${pages}`, subject: { publicationId }, activity },
        () => idleMs,
      );
      front = { recorder, openedAt: now, asleepBefore: asleep, tickAt: 0 };
      truth.sign(now);
      look(front, false, true);
    },
    input() {
      truth.sign(now);
      if (front) look(front, true, true);
    },
    /** Looks at another window or tab; the old page may hear of it a moment late. */
    leave(lateMs = 0) {
      const left = front;
      truth.leave(now);
      front = null;
      now += lateMs;
      if (left) look(left, false, false);
      now -= lateMs;
      allowed.excess += lateMs;
      // Of a silence that was too long, the last second's inputs are one.
      allowed.loss += 1000;
    },
    /** The lid is closed over the page; on waking it is still there. */
    sleep(ms: number) {
      truth.leave(now);
      now += ms;
      asleep += ms;
      if (front) front.tickAt += ms;
      allowed.loss += BEAT_MS + 1000;
    },
    setClock(ms: number) {
      clockOff += ms;
      clockWasSet = true;
      // Until the next sign nothing counts, and hours that come a second time count once.
      allowed.loss += idleMs + BEAT_MS + Math.max(0, -ms);
    },
    /** Power cut, crash, kill: pages hear nothing. */
    killBrowser() {
      truth.leave(now);
      front = null;
      allowed.loss += BEAT_MS + 1000;
    },
    /** The background wakes and drains. */
    drain(death: Death) {
      if (death === 'before commit') return;
      const beats = [...storage.values()];
      credit(ledger, beats);
      if (death === 'after commit') return;
      for (const beat of beats) if (isFinal(beat, wall())) storage.delete(beatKey(beat));
    },
    ledger,
    clockWasSet: () => clockWasSet,
    inRealTime: ({ from, to }: Interval): Interval => ({ from: from - start, to: to - start }),
    /** The ledger after everything that was ever written is drained once more. */
    drainedAgain() {
      const again = structuredClone(ledger);
      credit(again, [...written.values()]);
      return again;
    },
  };
}

export type Machine = ReturnType<typeof createMachine>;
