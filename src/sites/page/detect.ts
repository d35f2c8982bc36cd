import { storedKey } from '../../core/articles/address.ts';
import { authorshipOf, carriesName } from '../../core/articles/authorship.ts';
import { stableHash } from '../../core/ids.ts';
import type { Platform } from '../platform.ts';
import type { Byline, Own, OwnBlog, SeenArticle, Verdict } from '../site.ts';
import { articlePage, type PageSaid, siteNames } from './said.ts';

/**
 * Whose article a page of a blog shows: see `articlePage` for what is one. Doesn't look at pages outside the blogs
 * that the author added.
 */
export function detectOn(platform: Platform, doc: Document, url: URL, own: Own): Verdict {
  const blogs = own.blogs.filter((blog) => blog.origin === url.origin);
  if (blogs.length === 0) return { kind: 'no-article' };
  const said = articlePage(doc, url, platform);
  if (!said) return { kind: 'no-article' };
  const article = seenArticle(said, url);
  switch (whose(said, url, blogs)) {
    case 'foreign':
      return { kind: 'foreign' };
    case 'unknown':
      return said.isDraft ? { kind: 'foreign' } : { kind: 'unknown-author', article };
    case 'own':
      return { kind: said.isDraft ? 'own-draft' : 'own', article };
  }
}

/** On a host of many authors a post is own by its address, or by its author's; elsewhere by its author's name. */
function whose(said: PageSaid, url: URL, blogs: readonly OwnBlog[]) {
  const whole = blogs.find(({ path }) => path === '/');
  if (whole) return authorshipOf(said.authors, whole);
  const paths = [url, ...said.authorAddresses.flatMap((address) => URL.parse(address, url) ?? [])]
    .filter(({ origin }) => origin === url.origin)
    .map(({ pathname }) => `${pathname}/`);
  return paths.some((path) => blogs.some((blog) => path.startsWith(blog.path))) ? 'own' : 'foreign';
}

function seenArticle(said: PageSaid, url: URL): SeenArticle {
  return {
    site: 'blog',
    siteArticleId: blogArticleId(said.address),
    authorIds: [],
    byline: bylineOf(said, url),
    path: url.pathname,
    published: !said.isDraft,
  };
}

/** A blog's article is identified by its address; another spelling of it is found by `isSameAddress`. */
export function blogArticleId(address: string): string {
  return stableHash(storedKey(address) ?? address);
}

/** Who a page names as its authors, ten at most, and whether its site goes by the first one’s name. */
export function bylineOf(said: PageSaid, url: URL): Byline {
  const [first = ''] = said.authors;
  return {
    names: said.authors.slice(0, 10),
    isSiteOwner: first !== '' && carriesName([url.hostname, ...siteNames(said)], first),
  };
}
