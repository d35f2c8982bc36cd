/** How often a stretch of work is written down while it lasts, ms. */
export const BEAT_MS = 15_000;

/** Without a sign of the author for this long nothing counts, unless the author set another limit, ms. */
export const DEFAULT_IDLE_MS = 3 * 60_000;

/** What a gap between two looks at the page may be at most: beyond it, the machine slept or the tab was held. */
const LARGEST_GAP_MS = 2 * BEAT_MS;

/** How far the two clocks may part between two looks: beyond it, the machine slept or the clock was set. */
const LARGEST_DRIFT_MS = 2000;

/** A stretch is written as one up to here: then the next one begins, so that none grows without end. */
const LONGEST_STRETCH_MS = 10 * 60_000;

/** What a page can tell of itself at one moment. */
export type Look = {
  /** The clock that is never set, ms; where it stands in sleep, the wall clock tells. */
  mono: number;
  /** Epoch ms. */
  wall: number;
  visible: boolean;
  focused: boolean;
  /** The author did something just now. */
  input: boolean;
};

/** Time without a break in which the author was there; `n` counts the page's. Epoch ms. */
export type PresentStretch = { n: number; from: number; to: number; closed: boolean };

/** What has been seen of the author on one page so far. */
export type Presence = {
  last: { mono: number; wall: number; present: boolean } | null;
  /** The last sign of the author, on the monotonic clock. */
  signAt: number | null;
  running: { n: number; from: number; since: number } | null;
  count: number;
};

export const noPresence: Presence = { last: null, signAt: null, running: null, count: 0 };

/**
 * Takes one look at the page into account. Time counts from a sign of the author (an input, or coming to
 * the page) to the last one, silences shorter than `idleMs` included; leaving the page is a sign too. So
 * a running stretch reaches to now, and goes back to its last sign once the silence has lasted `idleMs`.
 * Its length is measured on the monotonic clock. Time between two looks that lie too far apart, or in
 * which the clocks part, is never credited: the stretch ends at the earlier look.
 * @returns the stretches that ended, with the running one as it stands now at the end of the list
 */
export function observe(
  before: Presence,
  look: Look,
  idleMs: number,
): { presence: Presence; stretches: PresentStretch[] } {
  const { mono, wall } = look;
  const stretches: PresentStretch[] = [];
  let { running, signAt, count } = before;
  const reach = (at: number, closed: boolean) => {
    if (!running) return;
    const { n, from, since } = running;
    stretches.push({ n, from, to: Math.round(from + at - since), closed });
    if (closed) running = null;
  };
  const open = () => {
    count += 1;
    running = { n: count, from: wall, since: mono };
  };
  const isPresent = look.visible && look.focused;
  if (before.last && isBroken(before.last, look)) {
    reach(before.last.mono, true);
    signAt = null;
  }
  if (signAt !== null && mono - signAt >= idleMs) reach(signAt, true);
  if (!isPresent) reach(mono, true);
  const isSign = isPresent && (look.input || !before.last?.present);
  if (isSign) {
    signAt = mono;
    if (running && mono - running.since >= LONGEST_STRETCH_MS) reach(mono, true);
    if (!running) open();
  }
  reach(mono, false);
  const last = { mono, wall, present: isPresent };
  return { presence: { last, signAt, running, count }, stretches };
}

function isBroken(last: { mono: number; wall: number }, { mono, wall }: Look): boolean {
  const gap = mono - last.mono;
  return gap > LARGEST_GAP_MS || Math.abs(wall - last.wall - gap) > LARGEST_DRIFT_MS;
}
