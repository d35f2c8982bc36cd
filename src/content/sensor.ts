import { type Beat, beatKey, type WorkSubject } from '../core/time/beat.ts';
import { BEAT_MS } from '../core/time/presence.ts';
import { createRecorder, type Recorder } from '../core/time/recorder.ts';
import type { Send } from '../messaging/client.ts';
import { localKeys, parseIdleMs } from '../messaging/local-state.ts';
import { type FoundWork, placeOf } from '../sites/editors/editor.ts';
import type { LocalStore } from './local-store.ts';
import { watchSigns } from './signs.ts';

export type SensorDeps = {
  win: Window;
  local: LocalStore;
  send: Send;
  /** Epoch ms. */
  clock: { now(): number };
  site: WorkSite;
  /** Ends all listening. */
  signal: AbortSignal;
};

/** What a sensor needs of a site. */
export type WorkSite = {
  /** Keys of `storage.local` that `find` goes by. */
  keys: readonly string[];
  /** What the page is for, by what is stored; null where it is no work of the author's. */
  find: (doc: Document, url: URL, stored: Record<string, unknown>) => FoundWork | null;
  /** Calls back after each navigation within the page. */
  watch: (win: Window, onNavigation: () => void, signal: AbortSignal) => void;
};

type Session = { found: string; recorder: Recorder; end: AbortController };

/**
 * Measures the work on a page: whether the author is there, never what they write. Beats go into
 * `storage.local` at once, each under its page's own key, so that neither the background nor the page need
 * live for them to count; what could not be written is kept and written with the next.
 */
export async function startSensor(deps: SensorDeps): Promise<void> {
  const { win, local, send, clock, site, signal } = deps;
  const { document: doc } = win;
  const unsaved = new Map<string, Beat>();
  const keys = [localKeys.idleMinutes, ...site.keys];
  let stored: Record<string, unknown> = {};
  let idleMs = parseIdleMs(undefined);
  let from = doc.referrer && placeOf(new URL(doc.referrer));
  let { href } = win.location;
  let here = placeOf(new URL(href));
  let session: Session | null = null;
  let ticking: number | undefined;

  const save = async (beats: readonly Beat[]) => {
    for (const beat of beats) unsaved.set(beatKey(beat), beat);
    const values = Object.fromEntries(unsaved);
    if (unsaved.size === 0 || !(await local.write(values))) return;
    for (const [key, beat] of Object.entries(values)) if (unsaved.get(key) === beat) unsaved.delete(key);
    if (beats.some(({ closed }) => closed)) void send({ type: 'work-ended' });
  };

  const look = (seen: { input?: boolean; gone?: boolean } = {}) => {
    // Editors give a draft its address without a word: no title changes, and nothing is loaded.
    if (win.location.href !== href) check();
    if (!session) return;
    const { recorder } = session;
    const beats = recorder.look({
      mono: win.performance.now(),
      wall: clock.now(),
      visible: doc.visibilityState === 'visible' && seen.gone !== true,
      focused: doc.hasFocus(),
      input: seen.input === true,
    });
    if (beats.length > 0) void save(beats);
    if (recorder.isWatching()) ticking ??= win.setInterval(look, BEAT_MS);
    else stopTicking();
  };
  const stopTicking = () => {
    win.clearInterval(ticking);
    ticking = undefined;
  };
  const leave = () => {
    look({ gone: true });
    session?.end.abort();
    session = null;
  };

  const arrive = ({ subject, activity }: FoundWork, found: string) => {
    const end = new AbortController();
    const work = {
      page: randomId(),
      subject: 'draft' in subject ? withId(subject.draft) : subject,
      activity,
    };
    const led = from;
    let isTold = activity === 'maintenance';
    /** Tells of a draft; the background may know that the tab was at it before, and by what id. */
    const tell = async () => {
      if (isTold) return;
      isTold = true;
      const reply = await send({ type: 'work-opened', subject: work.subject, activity, from: led });
      if (reply && 'draft' in work.subject)
        work.subject = { draft: { ...work.subject.draft, id: reply.draftId } };
    };
    session = { found, recorder: createRecorder(work, () => idleMs), end };
    const onInput = () => {
      look({ input: true });
      if (!end.signal.aborted) void tell();
    };
    watchSigns(win, { onInput, onChange: look, signal: end.signal });
    look();
    // What an editor led to is what it made. All else is told of once the author does something there.
    if (led && !('draft' in subject)) void tell();
  };

  const check = () => {
    href = win.location.href;
    const url = new URL(href);
    if (placeOf(url) !== here) {
      from = here;
      here = placeOf(url);
    }
    const work = signal.aborted ? null : site.find(doc, url, stored);
    const found = JSON.stringify(work);
    if (session?.found === found) return;
    leave();
    if (work) arrive(work, found);
  };
  const load = async () => {
    stored = await local.read(keys);
    idleMs = parseIdleMs(stored[localKeys.idleMinutes]);
    check();
  };

  site.watch(win, check, signal);
  local.watch(keys, () => void load(), signal);
  signal.addEventListener('abort', leave);
  await load();
}

function withId(draft: { id: string | null; site: string; place: string }): WorkSubject {
  return { draft: { ...draft, id: draft.id ?? `new:${randomId()}` } };
}

/** Random, on pages without a secure context too. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
