import type { Send } from '../messaging/client.ts';
import { localKeys, parseOwnIds } from '../messaging/local-state.ts';
import type { OwnId, Site } from '../sites/site.ts';
import type { LocalStore } from './local-store.ts';

export type DetectorDeps = {
  site: Pick<Site, 'detect' | 'isPageContent'>;
  win: Window;
  local: LocalStore;
  send: Send;
  /** Ends all listening. */
  signal: AbortSignal;
};

/**
 * Tells the background of every own, published article that comes on screen, after full loads,
 * navigations within the page, back and forward, and once the author confirms an id. On any other
 * page it sends nothing and never writes to the page. Each showing is told once.
 */
export async function startDetector({ site, win, local, send, signal }: DetectorDeps): Promise<void> {
  const { document: doc } = win;
  let ownIds: readonly OwnId[] = [];
  let told: string | null = null;
  let timer: number | undefined;

  const check = () => {
    timer = undefined;
    const verdict = signal.aborted ? null : site.detect(doc, new URL(win.location.href), ownIds);
    const article = verdict?.kind === 'own' ? verdict.article : null;
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
  const loadOwnIds = async () => {
    ownIds = parseOwnIds((await local.read([localKeys.ownIds]))[localKeys.ownIds]);
    showingAgain();
  };

  const observer = new MutationObserver((records) => {
    if (records.some((record) => [...record.addedNodes].some(site.isPageContent))) showingAgain();
  });
  observer.observe(doc.body, { childList: true });
  win.addEventListener('popstate', schedule, { signal });
  win.addEventListener('pageshow', (event) => (event.persisted ? showingAgain() : schedule()), { signal });
  local.watch([localKeys.ownIds], () => void loadOwnIds(), signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    win.clearTimeout(timer);
  });
  await loadOwnIds();
}
