/** How often a stretch of work is written down while it lasts, ms. */
export const BEAT_MS = 15_000;

/** After this long without a sign of the author nothing counts, unless the author set another limit, ms. */
export const DEFAULT_IDLE_MS = 3 * 60_000;

/** The largest gap between two looks at the page; beyond it, the machine slept or the tab was frozen. */
const LARGEST_GAP_MS = 2 * BEAT_MS;

/** How far the two clocks may drift apart between two looks; beyond it, the machine slept or the clock was set. */
const LARGEST_DRIFT_MS = 2000;

/** The longest stretch: then the next one begins, so that none grows without end. */
const LONGEST_STRETCH_MS = 10 * 60_000;

/** What a page can tell about itself at one moment. */
export type Look = {
  /** The clock that is never set, ms; where it stops during sleep, the wall clock tells. */
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

/** One moment on both clocks. */
type Instant = { mono: number; wall: number };

/** What has been seen of the author on one page so far. */
export type Presence = {
  last: (Instant & { present: boolean }) | null;
  /** When the author came to the page, as long as they have done nothing there. */
  arrived: Instant | null;
  /** The last thing the author did, on the monotonic clock. */
  signAt: number | null;
  running: { n: number; from: number; since: number } | null;
  count: number;
};

export const noPresence: Presence = {
  last: null,
  arrived: null,
  signAt: null,
  running: null,
  count: 0,
};

/**
 * Takes one look at the page into account. Time counts from coming to the page to leaving it, as long as the
 * author does something there. Once they have done nothing for `idleMs`, it ends at the last thing they did,
 * and starts again with the next. A page that is only opened or glanced at is not work. So a running stretch
 * reaches to now, and is cut back after too long a silence. Its length is measured on the monotonic clock. Time
 * between two looks is not credited if they are too far apart or if the two clocks disagree: the stretch then
 * ends at the earlier look.
 * @returns the stretches that ended, with the running one as it stands now at the end of the list
 */
export function observe(
  before: Presence,
  look: Look,
  idleMs: number,
): { presence: Presence; stretches: PresentStretch[] } {
  const { mono, wall } = look;
  const stretches: PresentStretch[] = [];
  let { arrived, running, signAt, count } = before;
  const reach = (at: number, closed: boolean) => {
    if (!running) return;
    const { n, from, since } = running;
    stretches.push({ n, from, to: Math.round(from + at - since), closed });
    if (closed) running = null;
  };
  const isPresent = look.visible && look.focused;
  if (before.last && isBroken(before.last, look)) {
    reach(before.last.mono, true);
    signAt = null;
    arrived = null;
  }
  if (signAt !== null && mono - signAt >= idleMs) reach(signAt, true);
  if (!isPresent) reach(mono, true);
  if (!isPresent || (arrived && mono - arrived.mono >= idleMs)) arrived = null;
  else if (!before.last?.present) arrived = { mono, wall };
  if (isPresent && look.input) {
    signAt = mono;
    if (running && mono - running.since >= LONGEST_STRETCH_MS) reach(mono, true);
    if (!running) {
      const start = arrived ?? look;
      count += 1;
      running = { n: count, from: start.wall, since: start.mono };
    }
    arrived = null;
  }
  reach(mono, false);
  const last = { mono, wall, present: isPresent };
  return { presence: { last, arrived, signAt, running, count }, stretches };
}

function isBroken(last: Instant, { mono, wall }: Instant): boolean {
  const gap = mono - last.mono;
  return gap > LARGEST_GAP_MS || Math.abs(wall - last.wall - gap) > LARGEST_DRIFT_MS;
}
