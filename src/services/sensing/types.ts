import type { Activity } from '@/core/time/entry.ts';

/** What a timer runs on: an article, or a draft that is none yet. */
export type TimerInput = { articleId: string | null; draftId: string | null; activity: Activity };

/** The author's timer; each step does nothing where there is none. */
export type TimerService = {
  /** Epoch ms, by the clock that the timer goes by. */
  now(): number;
  /** Notes that the computer is awake; where it slept, the time is set apart. */
  lookAfter(): Promise<void>;
  /** Rejects where one is there already. */
  start(work: TimerInput): Promise<void>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Pauses or resumes; false where there is no timer. */
  toggle(): Promise<boolean>;
  /** The time in which the computer slept was work, or was not. */
  settleGaps(keep: boolean): Promise<void>;
  /** Logs the time and ends the timer; returns seconds. Rejects while a gap is open. */
  stop(): Promise<number>;
};

/** Where the author said "I write here". */
export type PlacesService = {
  /**
   * Measures the author's work at an address: in the editor there if its platform is known, else on that one
   * page or on all of the origin. Asks for access, so it must be called straight from a click; rejects without
   * access.
   */
  mark(address: string, scope: 'one' | 'all'): Promise<void>;
  unmark(placeId: string): Promise<void>;
};

/** Drafts that were measured. */
export type DraftsService = {
  /** By hand: a draft is this article; null takes that back. */
  bind(draftId: string, articleId: string | null): Promise<void>;
  /** Credits what pages have measured so far. */
  drain(): Promise<void>;
};
