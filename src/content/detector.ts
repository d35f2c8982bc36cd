import type { Send } from '../messaging/client.ts';
import { ownKeys, parseOwn } from '../messaging/local-state.ts';
import type { Own, Site } from '../sites/site.ts';
import type { LocalStore } from './local-store.ts';

export type DetectorDeps = {
  site: Pick<Site, 'detect' | 'watch'>;
  win: Window;
  local: LocalStore;
  send: Send;
  /** Ends all listening. */
  signal: AbortSignal;
};

/**
 * Tells the background of every own, published article that comes on screen, after full loads, navigations within the
 * page, back and forward, and once the author confirms an id or adds a blog; also of a post on the author's blog by a
 * name that is new there. On any other page it sends nothing and never writes to the page. Each showing is reported
 * once.
 */
export async function startDetector({ site, win, local, send, signal }: DetectorDeps): Promise<void> {
  const { document: doc } = win;
  let own: Own = { ids: [], blogs: [] };
  let told: string | null = null;
  let timer: number | undefined;

  const check = () => {
    timer = undefined;
    const verdict = signal.aborted ? null : site.detect(doc, new URL(win.location.href), own);
    const isTold = verdict?.kind === 'own' || verdict?.kind === 'unknown-author';
    const article = isTold ? verdict.article : null;
    const isNews = article !== null && article.siteArticleId !== told;
    told = article?.siteArticleId ?? null;
    if (article && isNews) void send({ type: 'article-seen', ...article });
  };
  // After the current task: the page's own scripts have then set the address of what they show.
  const schedule = () => {
    timer ??= win.setTimeout(check, 0);
  };
  const showingAgain = () => {
    told = null;
    schedule();
  };
  const onNavigation = (isSettled: boolean) => {
    if (isSettled) return schedule();
    told = null;
  };
  const loadOwn = async () => {
    own = parseOwn(await local.read(ownKeys));
    showingAgain();
  };

  site.watch(win, onNavigation, signal);
  win.addEventListener('pageshow', (event) => (event.persisted ? showingAgain() : schedule()), { signal });
  local.watch(ownKeys, () => void loadOwn(), signal);
  signal.addEventListener('abort', () => win.clearTimeout(timer));
  await loadOwn();
}
