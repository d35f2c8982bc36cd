/** A page that a blog may start at: its own address, or the one its author gave. `doc`: null where none came. */
export type Front = { url: string; doc: Document | null };

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
  'blog/feed',
  'blog/atom.xml',
  'blog/index.xml',
  'posts/index.xml',
  'blog-feed.xml',
  'feed/feed.xml',
];
const sitemapPaths = [
  'sitemap.xml',
  'sitemap-index.xml',
  'sitemap_index.xml',
  'sitemap-posts.xml',
  'wp-sitemap.xml',
];

/** Where a blog's feed may be: the addresses that its page names, then the usual ones. */
export function feedsOf(front: Front): string[] {
  const named = links(front, 'alternate').filter((link) => link.matches(feedTypes) && !isOfComments(link));
  return [...addresses(named, front).slice(0, 5), ...below(front, feedPaths)];
}

/** The sitemaps that a blog's page names. */
export function namedSitemaps(front: Front): string[] {
  return addresses(links(front, 'sitemap'), front).slice(0, 2);
}

/** Where a blog's sitemap usually is. */
export function usualSitemaps(front: Front): string[] {
  return below(front, sitemapPaths);
}

/** The sitemaps of its own origin that a robots.txt names (https://www.sitemaps.org/protocol.html#submit_robots). */
export function robotsSitemaps({ url, text }: { url: string; text: string }): string[] {
  const { origin } = new URL(url);
  const named = [...text.slice(0, 500_000).matchAll(/^[ \t]*sitemap:[ \t]*(\S+)/gim)].slice(0, 20);
  return named
    .flatMap(([, address = '']) => (URL.parse(address)?.origin === origin ? address : []))
    .slice(0, 5);
}

/** The folder that a page stands for or lies in, with a slash at its end. */
export function folderOf({ url }: Front): string {
  const { pathname } = new URL(url);
  const [last = ''] = /[^/]*$/.exec(pathname) ?? [];
  return last.includes('.') ? pathname.slice(0, -last.length) : pathname.replace(/\/?$/, '/');
}

/** Usual addresses in the folder of a page. On a host of many authors, as medium.com, the feed is at `/feed/@name`. */
function below(front: Front, paths: readonly string[]): string[] {
  const folder = folderOf(front);
  const person = /^\/(@[^/]+)/.exec(folder)?.[1];
  return person
    ? [new URL(`/feed/${person}`, front.url).href]
    : paths.map((path) => new URL(folder + path, front.url).href);
}

function links({ doc }: Front, rel: string): Element[] {
  return doc ? [...doc.querySelectorAll(`link[rel~="${rel}" i]`)] : [];
}

/** True for a feed of comments: by its title in English, by its address on any WordPress. */
function isOfComments(link: Element): boolean {
  return (
    /comment/i.test(link.getAttribute('title') ?? '') || /\/comments\//i.test(link.getAttribute('href') ?? '')
  );
}

function addresses(found: readonly Element[], { url }: Front): string[] {
  return found.flatMap((link) => URL.parse(link.getAttribute('href') ?? '', url)?.href ?? []);
}
