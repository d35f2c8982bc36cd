import type { Publication } from '@/core/articles/article.ts';
import { isSameAddress } from '@/core/articles/join.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { ReadArticle } from '@/sites/site.ts';

/**
 * True if an article that a page reports can be the one on it. A Forem's is at exactly this path; a blog's page
 * may name a canonical address with another path, but on its own host.
 */
export function isOn({ site, url }: Pick<ReadArticle, 'site' | 'url'>, page: URL): boolean {
  const address = new URL(url);
  if (site === 'blog') return hostOf(address) === hostOf(page);
  return address.origin === page.origin && address.pathname === page.pathname;
}

/** The stored publication on a page, by the id that the page gives it, or by its address after it has moved. */
export async function publicationOn(
  db: LongtailDb,
  publicationId: string,
  page: URL,
): Promise<Publication | null> {
  const named = await db.publications.get(publicationId);
  if (named) return isOn(named, page) ? named : null;
  const all = await db.publications.where({ site: 'blog' }).toArray();
  return all.find(({ url }) => isSameAddress(url, page.href)) ?? null;
}

function hostOf(url: URL): string {
  return url.host.replace(/^www\./, '');
}
