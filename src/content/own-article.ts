import { ownKeys, parseOwn } from '../messaging/local-state.ts';
import type { SeenArticle, Site } from '../sites/site.ts';
import type { LocalStore } from './local-store.ts';

/** The own, published article on screen by the ids the author confirmed; null on any other page. */
export async function ownArticleOn(
  site: Pick<Site, 'detect'>,
  win: Window,
  local: LocalStore,
): Promise<SeenArticle | null> {
  const own = parseOwn(await local.read(ownKeys));
  const verdict = site.detect(win.document, new URL(win.location.href), own);
  return verdict.kind === 'own' ? verdict.article : null;
}
