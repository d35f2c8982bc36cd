import { queryNames } from '../../core/articles/address.ts';
import { pathKey } from './address.ts';
import { pageTypes } from './json-ld.ts';

/** Segments of a path below which a blog lists things. */
const lists = /^(tags?|categor(y|ies)|topics?|labels?|authors?|archives?|search|series|feeds?|pages?)$/i;
/** Pages that every site has, directly below its front page or language. */
const sitePages =
  /^(about(-?(me|us))?|author|contact|imprint|impressum|datenschutz|privacy(-policy)?|terms|legal|now|uses|cv|resume|projects|portfolio|subscribe|newsletter|404|search|archives?|sitemap|home|blog|posts|articles|tags|categories|feed|rss)$/i;
const previewKeys = /^(preview|preview_id|preview_nonce|draft)$/i;
const listKeys = /^(s|q|query|search|page|paged|tag|cat|category|replytocom|offset)$/i;

/** True for addresses at which no blog has a post: front pages, pages about the site, searches, second pages. */
export function isSiteAddress(url: URL): boolean {
  const parts = partsOf(url);
  const [first = '', last = first] = [parts[0], parts.at(-1)];
  if (first === '' || queryNames(url).some((key) => listKeys.test(key))) return true;
  const depth = isLanguage(first) ? parts.length - 1 : parts.length;
  if (depth === 0 || (depth === 1 && sitePages.test(last))) return true;
  const isNumbered = /^\d+$/.test(last) && parts.some((part) => /^pages?$/i.test(part));
  // The second page of a Pelican blog is its index2.html.
  return isNumbered || /^index\d+$/i.test(last) || parts.every((part) => /^\d{1,4}$/.test(part));
}

/** True for addresses at which blogs list things, where the page itself doesn't say otherwise. */
export function isListAddress(url: URL): boolean {
  return partsOf(url).some((part) => lists.test(part));
}

function partsOf(url: URL): string[] {
  return pathKey(url).split('/').filter(Boolean);
}

function isLanguage(part: string): boolean {
  return /^[a-z]{2}(-[a-z]{2})?$/i.test(part);
}

/** True for a preview or draft: by its address, or because it asks not to be indexed. */
export function isUnlisted(doc: Document, url: URL): boolean {
  if (queryNames(url).some((key) => previewKeys.test(key))) return true;
  if (/(^|\/)(preview|drafts?)(\/|$)/i.test(url.pathname)) return true;
  const robots = doc.querySelectorAll('head meta[name="robots" i], head meta[name="googlebot" i]');
  const rules = [...robots].slice(0, 5).flatMap((meta) =>
    contentOf(meta)
      .toLowerCase()
      .replace(/\s*:\s*/g, ':')
      .split(/[\s,]+/),
  );
  return rules.includes('noindex') || rules.includes('none');
}

/** True for a page that the server, or the platform in its markup, calls not found. */
export function isErrorPage(doc: Document): boolean {
  const [load] = doc.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  const status = load && 'responseStatus' in load ? Number(load.responseStatus) : 0;
  if (status >= 400 && load?.name.split('#')[0] === doc.location?.href.split('#')[0]) return true;
  return doc.body?.matches('.error404, .error-404, .error-template') ?? false;
}

/** True for a title like those of pages that are not found; a post may be about such pages. */
export function isTitledNotFound(doc: Document): boolean {
  return /^\s*(error\s*)?404\b|\bpage (was )?not found\b|^\s*(404:? )?not found\b/i.test(
    doc.title.slice(0, 200),
  );
}

/** True where the page says that it is a list, a profile or a page about the site. */
export function saysList(doc: Document): boolean {
  const type = contentOf(doc.querySelector('head meta[property="og:type"]'));
  if (/^(profile|product|video)/i.test(type)) return true;
  return pageTypes(doc).some((name) =>
    /^(CollectionPage|ProfilePage|SearchResultsPage|AboutPage|ContactPage|Blog|ItemPage)$/.test(name),
  );
}

/** True for `og:type=article`, which some themes give every page, with a time of publication, which they don't. */
export function saysPublished(doc: Document): boolean {
  const type = contentOf(doc.querySelector('head meta[property="og:type"]'));
  return (
    type.toLowerCase() === 'article' &&
    doc.querySelector('head meta[property="article:published_time"]') !== null
  );
}

/** A segment of a path under which blogs keep their posts. */
const postSegment = /^(blog|posts?|articles?|writing|notes|essays|journal|news|\d{4}|p)$/i;

/**
 * True for a page that reads like one article: one first heading, running text, and a day that stands for
 * it and not beside a link in a list. Where nothing says a day, only below an address for posts.
 */
export function looksLikeArticle(doc: Document, url: URL): boolean {
  const headings = [...doc.querySelectorAll('main h1, article h1, [role="main"] h1')];
  const all = headings.length > 0 ? headings : [...doc.querySelectorAll('h1')];
  if (all.length !== 1 || doc.querySelectorAll('article article, main article').length > 3) return false;
  if (!hasProse(doc)) return false;
  const isBelowPosts = pathKey(url)
    .split('/')
    .slice(1, -1)
    .some((part) => postSegment.test(part));
  return isBelowPosts || datesOf(doc).length > 0;
}

const dated = 'time[datetime], abbr.published[title], abbr.updated[title], abbr.modified[title]';

/** Parts of a page that are not the article; its own footer may say when it was published, and its tags. */
export const besides = 'aside, nav, footer:not(article footer)';

/** The times that stand for a page as a whole. */
export function datesOf(doc: Document): Element[] {
  const times = [...doc.querySelectorAll(dated)].slice(0, 50);
  return times.filter((time) => {
    if (time.closest(`${besides}, #comments, .comments, [class*="related" i]`)) return false;
    const item = time.closest('li, a[href], [class*="card" i]');
    return !item || item.querySelector('h1') || (item.localName !== 'a' && !item.querySelector('a[href]'));
  });
}

function hasProse(doc: Document): boolean {
  const paragraphs = [
    ...doc.querySelectorAll('main p, article p, [role="main"] p, .content p, .post p'),
  ].slice(0, 200);
  return paragraphs.some(
    (item) => (item.textContent?.trim().length ?? 0) >= 80 && !item.closest('nav, footer, li, aside'),
  );
}

/** What a `<meta>` says; '' where it is missing. */
export function contentOf(meta: Element | null): string {
  return (meta?.getAttribute('content') ?? '').slice(0, 1000).trim();
}
