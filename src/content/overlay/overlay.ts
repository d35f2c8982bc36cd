import type { Send } from '../../messaging/client.ts';
import { type HideFlags, isHidden, localKeys, ownKeys, parseHidden } from '../../messaging/local-state.ts';
import type { HideScope, OverlayFigures, TimerStep } from '../../messaging/protocol.ts';
import type { Site } from '../../sites/site.ts';
import type { LocalStore } from '../local-store.ts';
import { ownArticleOn } from '../own-article.ts';
import { onceGone } from './gone.ts';
import { removeLeftOver } from './left-over.ts';
import { createView, type View } from './view.ts';
import { watchPage } from './watch.ts';

export type OverlayDeps = {
  site: Pick<Site, 'detect' | 'watch' | 'overlaySpot' | 'theme'>;
  win: Window;
  local: LocalStore;
  send: Send;
  /** Whether the extension is still there, in the version that this is of. */
  isThere: () => boolean;
  /** Ends the overlay. */
  signal: AbortSignal;
};

type Shown = { publicationId: string; figures: OverlayFigures };
type Mounted = { view: View; end: () => void };

/** Waits before it comes back to a page that took it out, ms. A page that does so once more has its way. */
const returns = [50, 500, 2000];

const watchedKeys = [localKeys.figuresVersion, localKeys.hidden, ...ownKeys];

/**
 * Shows the figures of the own article on screen, unless the author hid them or the background has
 * none, and keeps them current. A run ends the one before it, also that of an earlier injection, so
 * there is never more than one overlay; it ends by itself when the page's content is replaced.
 * Taken out with a header that a page's script made anew, it comes back, a few times in a run. No longer of the
 * version that is installed, it says so at the next sign of the author, once, and has no figures any more.
 */
export async function runOverlay(deps: OverlayDeps): Promise<void> {
  const life = renewedLife(deps.signal);
  const { signal } = life;
  let mounted: Mounted | null = null;
  let asked = 0;
  const remove = () => {
    mounted?.end();
    mounted = null;
  };
  const refresh = async () => {
    asked += 1;
    const turn = asked;
    const shown = await ask(deps);
    if (signal.aborted || turn !== asked) return;
    if (!shown) return remove();
    if (mounted) return mounted.view.update(shown.figures);
    mounted = mount(deps, shown, remove, comeBack);
    if (!mounted) comeBack();
  };
  let tries = 0;
  const comeBack = () => {
    const wait = returns[tries];
    tries += 1;
    if (wait === undefined) return;
    setTimeout(() => {
      if (signal.aborted) return;
      remove();
      void refresh();
    }, wait);
  };
  signal.addEventListener('abort', remove);
  const lookAround = () => {
    if (!deps.isThere()) mounted?.view.retire();
  };
  for (const sign of ['focus', 'click']) deps.win.addEventListener(sign, lookAround, { signal });
  deps.win.document.addEventListener('visibilitychange', lookAround, { signal });
  deps.local.watch(watchedKeys, () => void refresh(), signal);
  deps.site.watch(deps.win, () => life.abort(), signal);
  await refresh();
}

const lifeKey = Symbol.for('longtail.overlay');

/** Ends the previous run in this world and gives this one a controller, which ends with `outer` too. */
function renewedLife(outer: AbortSignal): AbortController {
  const previous: unknown = Reflect.get(globalThis, lifeKey);
  if (previous instanceof AbortController) previous.abort();
  const life = new AbortController();
  Reflect.set(globalThis, lifeKey, life);
  if (outer.aborted) life.abort();
  outer.addEventListener('abort', () => life.abort(), { signal: life.signal });
  return life;
}

/** What to show on this page now; null on a page that isn't an own article, where hidden, and without figures. */
async function ask({ site, win, local, send }: OverlayDeps): Promise<Shown | null> {
  const article = await ownArticleOn(site, win, local);
  if (!article) return null;
  const publicationId = `${article.site}:${article.siteArticleId}`;
  const flags: HideFlags = parseHidden((await local.read([localKeys.hidden]))[localKeys.hidden]);
  if (isHidden(flags, win.location.origin, publicationId)) return null;
  const figures = await send({ type: 'overlay-figures', publicationId });
  return (
    figures && {
      publicationId,
      figures: { ...figures, hiddenAmounts: figures.hiddenAmounts || flags.amounts },
    }
  );
}

function mount(
  { site, win, send }: OverlayDeps,
  shown: Shown,
  remove: () => void,
  onGone: () => void,
): Mounted | null {
  const spot = site.overlaySpot(win.document);
  if (!spot) return null;
  removeLeftOver(spot);
  const { publicationId } = shown;
  const life = new AbortController();
  const actions = {
    openPanel: () => void send({ type: 'open-panel', publicationId }),
    hide: (scope: HideScope) => {
      remove();
      void send({ type: 'hide', scope, publicationId });
    },
    time: (step: TimerStep) => void send({ type: 'timer-pressed', publicationId, step }),
  };
  const view = createView(spot, shown.figures, actions, life.signal);
  watchPage(win, spot, view, site.theme, life.signal);
  onceGone([view.host, spot.header], onGone, life.signal);
  return { view, end: () => life.abort() };
}
