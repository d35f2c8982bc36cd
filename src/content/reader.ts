import type { Send } from '../messaging/client.ts';
import type { Site } from '../sites/site.ts';
import type { LocalStore } from './local-store.ts';
import { ownArticleOn } from './own-article.ts';

export type ReaderDeps = { site: Pick<Site, 'detect' | 'read'>; win: Window; local: LocalStore; send: Send };

/**
 * Reads the own, published article on screen once and sends what its page says about it. Does
 * nothing on any other page: the author may have gone on since the script was asked for.
 */
export async function readOnce({ site, win, local, send }: ReaderDeps): Promise<void> {
  const own = await ownArticleOn(site, win, local);
  const article = own && site.read(win.document, new URL(win.location.href));
  if (article?.siteArticleId === own?.siteArticleId && article) await send({ type: 'article-read', article });
}
