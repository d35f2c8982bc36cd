import type { Beat } from './beat.ts';
import { BEAT_MS, type Look, noPresence, observe } from './presence.ts';

/** Inputs closer together than this count as one, ms. */
const INPUT_STEP_MS = 1000;

export type Recorder = {
  /**
   * Takes a look at the page.
   * @returns what is to be written down now: each stretch that ended, and every 15 s the running one
   */
  look(look: Look): Beat[];
  /** True while the author is there, as far as is known: looks are needed every `BEAT_MS`. */
  isWatching(): boolean;
};

/** Records one page's work on one subject as beats. */
export function createRecorder(
  work: Pick<Beat, 'page' | 'subject' | 'activity'>,
  idleMs: () => number,
): Recorder {
  let presence = noPresence;
  let written = { n: 0, at: Number.NEGATIVE_INFINITY };
  return {
    look(look) {
      const { mono } = look;
      const { running, signAt } = presence;
      if (look.input && running && signAt !== null && mono - signAt < INPUT_STEP_MS) return [];
      const seen = observe(presence, look, idleMs());
      presence = seen.presence;
      const since = Math.max(written.at, presence.running?.since ?? mono);
      const due = seen.stretches.filter(({ n, from, to, closed }) =>
        closed ? to > from || n === written.n : mono - since >= BEAT_MS - INPUT_STEP_MS,
      );
      const last = due.at(-1);
      if (last && !last.closed) written = { n: last.n, at: mono };
      return due.map((stretch) => ({ ...work, ...stretch }));
    },
    isWatching: () => presence.running !== null || presence.arrived !== null,
  };
}
