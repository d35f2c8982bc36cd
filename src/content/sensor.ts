import { type Beat, beatKey, type WorkSubject } from '../core/time/beat.ts';
import { isNewDraft } from '../core/time/draft.ts';
import type { Activity } from '../core/time/entry.ts';
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

/** `recorder` is null until it is known which draft the tab is at. */
/** What a sensor needs of a site. */
export type WorkSite = {
  /** Keys of `storage.local` that `find` goes by. */
  keys: readonly string[];
  /** What the page is for, by what is stored; null where it is no work of the author's. */
  find: (doc: Document, url: URL, stored: Record<string, unknown>) => FoundWork | null;
  /** Calls back after each navigation within the page. */
  watch: (win: Window, onNavigation: () => void, signal: AbortSignal) => void;
};

type Session = { found: string; recorder: Recorder | null; end: AbortController };

/** How long the background may take to say which draft the tab is at, ms: then it counts as a new one. */
const PATIENCE_MS = 1000;

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
    if (!session?.recorder) return;
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

  /** The draft's id, of which the background may know that the tab was at it before. */
  const open = async (subject: WorkSubject, activity: Activity): Promise<WorkSubject> => {
    const answer = send({ type: 'work-opened', subject, activity, from });
    if (!('draft' in subject) || !isNewDraft(subject.draft.id)) return subject;
    const patience = new Promise<null>((resolve) => win.setTimeout(() => resolve(null), PATIENCE_MS));
    const reply = await Promise.race([answer, patience]);
    return reply ? { draft: { ...subject.draft, id: reply.draftId } } : subject;
  };
  const arrive = async ({ subject, activity }: FoundWork, found: string) => {
    const end = new AbortController();
    const arrived: Session = { found, recorder: null, end };
    session = arrived;
    const opened = await open('draft' in subject ? withId(subject.draft) : subject, activity);
    if (end.signal.aborted) return;
    arrived.recorder = createRecorder({ page: randomId(), subject: opened, activity }, () => idleMs);
    watchSigns(win, { onInput: () => look({ input: true }), onChange: look, signal: end.signal });
    look();
  };

  const check = () => {
    const url = new URL(win.location.href);
    const work = signal.aborted ? null : site.find(doc, url, stored);
    const found = JSON.stringify(work);
    if (session?.found === found) return;
    leave();
    if (work) void arrive(work, found);
    from = placeOf(url);
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
