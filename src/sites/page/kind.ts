import { queryNames } from '../../core/articles/address.ts';
import { pathKey } from './address.ts';
import { comments, dateMetas, datesOf, firstProse, leadsOn } from './dates.ts';
import { pageTypes } from './json-ld.ts';

/** Path segments below which a blog has its lists. */
const lists =
  /^(tag(s|ged)?|categor(y|ies|ias?)|kategorien?|topics?|themen?|labels?|schlagwort|etiquet(a|te)s?|aut(h?or(e?s|en)?|eurs?)|archiv(es?|os?|io)?|search|suche|buscar|recherche|series?|serien?|feeds?|pages?|comments)$/i;
/** The first path segments of the parts of a site that are not its blog. */
const otherParts =
  /^(docs?|documentation|reference|api|manual|handbook|help|support|kb|wiki|forum|community|shop|store|products?|events?|jobs|careers|videos?|courses?)$/i;
/** Pages that every site has, directly below its front page or language. */
const sitePages =
  /^(about(-?(me|us))?|author|contact|imprint|impressum|datenschutz.*|(ue|%c3%bc)ber(-?(mich|uns))?|kontakt|(a|%c3%a0)-propos|mentions-legales|acerca(-de)?|privacy(-policy)?|terms|legal|now|uses|cv|resume|projects|portfolio|pricing|faq|changelog|subscribe|newsletter|404|search|archives?|sitemap|home|blog|posts|articles|tags|categories|feed|rss)$/i;
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
  return isNumbered || /^index\d+$/i.test(last) || /^(19|20)\d\d(\/\d{1,2}){0,2}$/.test(parts.join('/'));
}

/** True for addresses at which blogs list things, unless the page itself says otherwise. */
export function isListAddress(url: URL): boolean {
  const parts = partsOf(url);
  const [first = ''] = parts;
  // A second page may be just a number, and so may be a post.
  const isAbove =
    parts.length === 1 || (parts.length === 2 && (postSegment.test(first) || isLanguage(first)));
  const isSecond = isAbove && /\/\d{1,2}\/?$/.test(url.pathname);
  // An issue of a newsletter stands below its archive, by its name and not by a number.
  const listed = pathKey(url).replace(/\/archives?(?=\/[^/]*[a-z])/i, '');
  return isSecond || isBesideBlog(url) || listed.split('/').some((part) => lists.test(part));
}

/** True for addresses of a manual, a shop or whatever else a site has besides a blog. */
export function isBesideBlog(url: URL): boolean {
  const [first = '', second = ''] = partsOf(url);
  return otherParts.test(isLanguage(first) ? second : first);
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
  return /^\s*(error\s*)?404\b|\bpage (was )?not found\b|^\s*(404:? )?not found\b|^seite (wurde )?nicht gefunden|^page introuvable|^p[aá]gina n[oã]o? encontrada|ページが見つかりません|[页頁]面(不存在|未找到)/i.test(
    doc.title.slice(0, 200),
  );
}

/**
 * True if the page says that it is a list, a profile or a page about the site, or a thing such as a product, an
 * event or a question. A thing is no reason among posts, which may be about one.
 */
export function saysElse(doc: Document, url: URL): boolean {
  const type = contentOf(doc.querySelector('head meta[property="og:type"]'));
  if (/^(profile|product|video)/i.test(type)) return true;
  const types = pageTypes(doc);
  const isThing = types.some((name) =>
    /^(Product|Event|Course|Recipe|PodcastEpisode|JobPosting|QAPage|DiscussionForumPosting)$/.test(name),
  );
  const isList = types.some((name) =>
    /^(CollectionPage|ProfilePage|SearchResultsPage|AboutPage|ContactPage|Blog|ItemPage)$/.test(name),
  );
  return isList || (isThing && !isBelowPosts(url));
}

/**
 * True for `og:type=article`, or no type, with a time of publication. The type alone says little: some themes
 * give it to every page.
 */
export function saysPublished(doc: Document): boolean {
  const type = contentOf(doc.querySelector('head meta[property="og:type"]'));
  return (
    /^(article|blog\w*|)$/i.test(type) &&
    doc.querySelector('head meta[property="article:published_time"]') !== null
  );
}

/** A segment of a path under which blogs keep their posts. */
const postSegment = /^(blog|posts?|articles?|writing|notes|essays|journal|news|\d{4}|p)$/i;

/**
 * True for a page that looks like one article: it has one first heading (or none, if it says that it is an
 * article), running text, and a date of its own rather than one beside a link in a list. If it has no date,
 * only addresses for posts count.
 */
export function looksLikeArticle(doc: Document, url: URL): boolean {
  const headings = [...doc.querySelectorAll('main h1, article h1, [role="main"] h1')];
  const all = headings.length > 0 ? headings : [...doc.querySelectorAll('h1')];
  const articles = [...doc.querySelectorAll('article article, main article')];
  const isList = articles.filter((item) => !item.closest(comments)).length > 3;
  const type = contentOf(doc.querySelector('head meta[property="og:type"]'));
  const isTyped = type === 'article' && doc.querySelectorAll('article').length === 1;
  if (isList || !(areOfOne(all, url) || (isTyped && all.length === 0)) || !firstProse(doc)) return false;
  const { published, isMarked } = datesOf(doc, url);
  const isDated = isMarked || (isTyped && published.length > 0) || doc.querySelector(dateMetas) !== null;
  return isDated || isBelowPosts(url);
}

/**
 * True for a single first heading, and for several of one article: in a list, each leads to a post or stands in
 * its own.
 */
function areOfOne(headings: readonly Element[], page: URL): boolean {
  const [first, ...others] = headings;
  const isOther = (heading: Element) =>
    leadsOn(heading, page) || heading.closest('article') !== first?.closest('article');
  return first !== undefined && !others.some(isOther);
}

/** True below a segment under which blogs keep their posts. */
function isBelowPosts(url: URL): boolean {
  return pathKey(url)
    .split('/')
    .slice(1, -1)
    .some((part) => postSegment.test(part));
}

/** What a `<meta>` says; '' where it is missing. */
export function contentOf(meta: Element | null): string {
  return (meta?.getAttribute('content') ?? '').slice(0, 1000).trim();
}
