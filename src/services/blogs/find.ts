import type { BlogPlatform } from '@/core/articles/blog.ts';
import { isListAddress, isSiteAddress } from '@/sites/page/kind.ts';
import { platformOf } from '@/sites/registry.ts';
import type { ListedArticle } from './feed.ts';
import { readSitemap } from './sitemap.ts';

/** A text from the web with the address that it came from in the end; null where there is none. */
export type FetchText = (url: string) => Promise<{ url: string; text: string } | null>;

/** What a blog's own pages say of it, before the author confirms anything. */
export type FoundBlog = {
  platform: BlogPlatform;
  /** The feed or sitemap that lists the articles; null where none was found. */
  feedUrl: string | null;
  articles: ListedArticle[];
};

const feedTypes =
  '[type="application/rss+xml" i], [type="application/atom+xml" i], [type="application/feed+json" i], [type="application/json" i]';
const feedPaths = [
  'feed',
  'feed.xml',
  'rss.xml',
  'atom.xml',
  'index.xml',
  'feed.json',
  'rss',
  'blog/rss.xml',
  'blog/feed.xml',
  'feed/feed.xml',
];
const sitemapPaths = ['sitemap.xml', 'sitemap-index.xml', 'sitemap_index.xml', 'sitemap-posts.xml'];
const MOST_SITEMAPS = 5;

/**
 * Looks at a blog's front page for its platform and its feed (`rel=alternate`), tries the usual addresses
 * for a feed, then for a sitemap, one after the other, and stops at the first that lists articles. Feeds
 * list the newest only; a sitemap, where there is one, adds the older ones.
 */
export async function findBlog(address: string, fetchText: FetchText): Promise<FoundBlog> {
  const front = await fetchText(address);
  const doc = front && new DOMParser().parseFromString(front.text, 'text/html');
  const base = front?.url ?? address;
  const platform = doc ? platformOf(doc, new URL(base)) : 'blog';
  // What a Forem lists is everybody's; the author's own come by a sync.
  if (platform === 'forem') return { platform, feedUrl: null, articles: [] };
  const feed = await firstFeed([...(doc ? namedFeeds(doc, base) : []), ...at(base, feedPaths)], fetchText);
  const sitemap = await firstSitemap(
    [...(doc ? namedSitemaps(doc, base) : []), ...at(base, sitemapPaths)],
    fetchText,
  );
  const listed = new Map((feed?.articles ?? []).map((article) => [article.url, article]));
  for (const article of sitemap?.articles ?? [])
    if (!listed.has(article.url)) listed.set(article.url, article);
  const ownHost = new URL(base).host;
  return {
    platform,
    feedUrl: feed?.url ?? sitemap?.url ?? null,
    articles: [...listed.values()].filter(({ url }) => new URL(url).host === ownHost),
  };
}

function namedFeeds(doc: Document, base: string): string[] {
  const links = [...doc.querySelectorAll('link[rel~="alternate" i]')].filter((link) =>
    link.matches(feedTypes),
  );
  // Not the feed of comments.
  const posts = links.filter((link) => !/comment/i.test(link.getAttribute('title') ?? ''));
  return posts.flatMap((link) => URL.parse(link.getAttribute('href') ?? '', base)?.href ?? []).slice(0, 5);
}

function namedSitemaps(doc: Document, base: string): string[] {
  const links = [...doc.querySelectorAll('link[rel~="sitemap" i]')];
  return links.flatMap((link) => URL.parse(link.getAttribute('href') ?? '', base)?.href ?? []).slice(0, 2);
}

/** On a host of many authors, as medium.com, the feed is at `/feed/@name`. */
function at(base: string, paths: readonly string[]): string[] {
  const { pathname } = new URL(base);
  const person = /^\/(@[^/]+)/.exec(pathname)?.[1];
  return person
    ? [new URL(`/feed/${person}`, base).href]
    : paths.map((path) => new URL(`/${path}`, base).href);
}

async function firstFeed(addresses: readonly string[], fetchText: FetchText) {
  // The parser is large, and no other page needs it.
  const { readFeed } = await import('./feed.ts');
  for (const address of new Set(addresses)) {
    const found = await fetchText(address);
    const articles = found ? orNone(() => readFeed(found.text, found.url)) : [];
    if (articles.length > 0) return { url: address, articles };
  }
  return null;
}

function orNone(read: () => ListedArticle[]): ListedArticle[] {
  try {
    return read();
  } catch {
    // A page that answers everywhere with its front page is no feed.
    return [];
  }
}

async function firstSitemap(addresses: readonly string[], fetchText: FetchText) {
  for (const address of new Set(addresses)) {
    const found = await fetchText(address);
    const { pages, sitemaps } = found ? readSitemap(found.text) : { pages: [], sitemaps: [] };
    const all = [...pages];
    for (const inner of sitemaps.slice(0, MOST_SITEMAPS)) {
      all.push(...readSitemap((await fetchText(inner))?.text ?? '').pages);
    }
    const articles = all
      .filter(mayBePost)
      .map((url) => ({ url, title: '', published: { instant: null, day: null }, tags: [], authors: [] }));
    if (articles.length > 0) return { url: address, articles };
  }
  return null;
}

function mayBePost(address: string): boolean {
  const url = new URL(address);
  return !isSiteAddress(url) && !isListAddress(url);
}
