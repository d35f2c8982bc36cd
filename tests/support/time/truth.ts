import type { Interval } from '@/core/time/intervals.ts';

/**
 * What an author really worked, told from the course of their week alone: on one page at a time, from one sign
 * of theirs to the next, where the silence between is shorter than the limit.
 */
export function createTruth(limitMs: number) {
  /** In real time, ms since the simulated week began. */
  const spans: Interval[] = [];
  let signAt: number | null = null;
  const reach = (t: number) => {
    if (signAt !== null && t - signAt < limitMs && t > signAt) spans.push({ from: signAt, to: t });
  };
  return {
    /** The author did something, or came. */
    sign(t: number) {
      reach(t);
      signAt = t;
    },
    /** The author went, or the machine did under their hands. */
    leave(t: number) {
      reach(t);
      signAt = null;
    },
    /** The author had gone before, unseen. */
    gone() {
      signAt = null;
    },
    spans,
  };
}
