import { addressKey, cleanAddress } from '@/core/articles/address.ts';
import type { BlogPlatform } from '@/core/articles/blog.ts';
import { isListAddress, isSiteAddress } from '@/sites/page/kind.ts';
import { platformOf } from '@/sites/registry.ts';
import type { ListedArticle } from './feed.ts';
import { type Front, feedsOf, folderOf, namedSitemaps, robotsSitemaps, usualSitemaps } from './places.ts';
import { readSitemap } from './sitemap.ts';

/** A text from the web with the address that it came from in the end; null where there is none. */
export type FetchText = (url: string) => Promise<{ url: string; text: string } | null>;

/** What a blog's own pages say about it, before the author confirms anything. */
export type FoundBlog = {
  platform: BlogPlatform;
  /** The feed or sitemap that lists the articles; null where none was found. */
  feedUrl: string | null;
  articles: ListedArticle[];
};

const MOST_SITEMAPS = 5;
/** What sitemaps of posts are called, among those of pages, tags and authors. */
const ofPosts = /post|blog|article|news/i;

/**
 * Looks for a blog's platform and its articles. It reads the address that the author gave, which may be that of
 * a folder, and the blog's own; then it tries the feeds that these name (`rel=alternate`) and the usual
 * addresses of feeds, one after the other, up to the first that lists articles. Feeds list only the newest
 * articles; a sitemap, if there is one, adds the older ones.
 */
export async function findBlog(address: string, home: string, fetchText: FetchText): Promise<FoundBlog> {
  const starts = addressKey(address) === addressKey(home) ? [home] : [address, home];
  const fronts: Front[] = [];
  for (const start of starts) fronts.push(await frontAt(start, fetchText));
  const shown = fronts.find(({ doc }) => doc !== null);
  const platform = shown?.doc ? platformOf(shown.doc, new URL(shown.url)) : 'blog';
  // What a Forem lists is everybody's; the author's own come by a sync.
  if (platform === 'forem') return { platform, feedUrl: null, articles: [] };
  const feed = await firstFeed(fronts.flatMap(feedsOf), fetchText);
  const sitemap = await firstSitemap(fronts, fetchText);
  const ownHosts = new Set(fronts.map(({ url }) => new URL(url).host));
  const listed = [...(feed?.articles ?? []), ...(sitemap?.articles ?? [])];
  return {
    platform,
    feedUrl: feed?.url ?? sitemap?.url ?? null,
    articles: once(listed.filter(({ url }) => ownHosts.has(new URL(url).host))),
  };
}

/** Each article as it is listed first, whatever the spelling of its address. */
function once(articles: readonly ListedArticle[]): ListedArticle[] {
  const byAddress = Map.groupBy(articles, ({ url }) => addressKey(url) ?? url);
  return [...byAddress.values()].flatMap(([first]) => first ?? []);
}

async function frontAt(address: string, fetchText: FetchText): Promise<Front> {
  const page = await fetchText(address);
  return page
    ? { url: page.url, doc: new DOMParser().parseFromString(page.text, 'text/html') }
    : { url: address, doc: null };
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
    // A site that answers everything with its front page has no feed.
    return [];
  }
}

async function firstSitemap(fronts: readonly Front[], fetchText: FetchText) {
  const [start] = fronts;
  if (!start) return null;
  const robots = await fetchText(new URL('/robots.txt', start.url).href);
  const addresses = [
    ...fronts.flatMap(namedSitemaps),
    ...(robots ? robotsSitemaps(robots) : []),
    ...fronts.flatMap(usualSitemaps),
  ];
  for (const address of new Set(addresses)) {
    const posts = (await pagesOf(address, fetchText)).filter(mayBePost);
    const inFolder = posts.filter(({ pathname }) => pathname.startsWith(folderOf(start)));
    // What the author gave may be a post's address as well.
    const articles = (inFolder.length > 0 ? inFolder : posts).map(listedOnly);
    if (articles.length > 0) return { url: address, articles };
  }
  return null;
}

/** The pages in a sitemap, and in those that it names, of posts first. */
async function pagesOf(address: string, fetchText: FetchText): Promise<URL[]> {
  const found = await fetchText(address);
  const { pages, sitemaps } = found ? readSitemap(found.text, found.url) : { pages: [], sitemaps: [] };
  const all = [...pages];
  const isOfPosts = (url: string) => ofPosts.test(new URL(url).pathname);
  const inner = [...sitemaps.filter(isOfPosts), ...sitemaps.filter((url) => !isOfPosts(url))];
  for (const each of inner.slice(0, MOST_SITEMAPS)) {
    const one = await fetchText(each);
    if (one) all.push(...readSitemap(one.text, one.url).pages);
  }
  return all.map((url) => new URL(url));
}

function mayBePost(url: URL): boolean {
  return !isSiteAddress(url) && !isListAddress(url);
}

function listedOnly(url: URL): ListedArticle {
  return {
    url: cleanAddress(url),
    title: '',
    published: { instant: null, day: null },
    tags: [],
    authors: [],
  };
}
