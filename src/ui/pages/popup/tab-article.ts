import type { ArticleReturns } from '@/core/returns/portfolio.ts';

/** A page's address without query, hash and closing slash, which don't change the page. */
function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

/** The article that stands at `url`, at any of its publications; null for every other page. */
export function articleAt(url: string | null, articles: readonly ArticleReturns[]): ArticleReturns | null {
  const address = url && addressOf(url);
  if (!address) return null;
  const found = articles.find(({ article }) =>
    [article.url, ...article.publications.map((publication) => publication.url)].some(
      (known) => addressOf(known) === address,
    ),
  );
  return found ?? null;
}
