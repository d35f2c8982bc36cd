import { queryNames } from '../../core/articles/address.ts';
import { canonicalOf, ownAddress, pathKey } from './address.ts';
import { besides, dateMetas, datesOf, firstProse } from './dates.ts';
import { articleNode, type LdArticle } from './json-ld.ts';
import {
  contentOf,
  isBesideBlog,
  isErrorPage,
  isListAddress,
  isSiteAddress,
  isTitledNotFound,
  isUnlisted,
  looksLikeArticle,
  saysElse,
  saysPublished,
} from './kind.ts';
import { hEntry, type Marked, type MarkedProperty, microdata } from './marked.ts';
import { firstMoment, type Moment } from './moment.ts';
import { oneLine, saidBy, wordsOf } from './words.ts';

/** How one platform's pages differ from most. Selectors are tried in order. */
export type PageHints = {
  /** Whether it is a post: null where its markup does not say. */
  isPost?: (doc: Document, url: URL) => boolean | null;
  isDraft?: (doc: Document, url: URL) => boolean;
  authors?: string;
  tags?: string;
  title?: string;
};

/** What an article's page says of itself, before its text is read. */
export type PageSaid = {
  doc: Document;
  /** Its own address, without fragment or anything that says where a reader came from. */
  address: string;
  canonicalUrl: string | null;
  isDraft: boolean;
  authors: string[];
  /** Pages of its authors, as the page's head names them. */
  authorAddresses: string[];
  /** The marked-up article, where its own elements are marked. */
  marked: Marked | null;
  ld: LdArticle | null;
};

/**
 * An article's page, judged by what it says about itself: schema.org in JSON-LD or microdata, an h-entry, Open Graph,
 * else the looks of it. Null for every other page: lists, searches, pages about the site, errors.
 */
export function articlePage(doc: Document, url: URL, hints: PageHints): PageSaid | null {
  const isPost = hints.isPost?.(doc, url) ?? null;
  // WordPress without permalinks has a post at `/?p=42`.
  const isNumbered = isPost === true && queryNames(url).includes('p');
  if (isPost === false || isErrorPage(doc) || (isSiteAddress(url) && !isNumbered)) return null;
  const address = ownAddress(doc, url);
  const isHere = (other: string) => samePage(other, url) || samePage(other, new URL(address));
  const ld = articleNode(doc, isHere);
  const entries = [microdata(doc, url), hEntry(doc, url)];
  const marked = entries.find((entry) => entry && isAbout(entry, isHere)) ?? null;
  const isManual =
    isBesideBlog(url) && ld?.valuesOf('@type').every((type) => /(TechArticle|HowTo)$/.test(type));
  if (!(isPost ?? ((ld !== null && !isManual) || isArticle(doc, url, marked)))) return null;
  const isDraft = isUnlisted(doc, url) || (hints.isDraft?.(doc, url) ?? false);
  const canonical = canonicalOf(doc, url);
  return {
    doc,
    address,
    canonicalUrl: canonical && pathKey(canonical) !== '' ? canonical.href : null,
    isDraft,
    authors: authorsOf(doc, { ld, marked }, hints),
    authorAddresses: authorAddressesOf(doc),
    marked,
    ld,
  };
}

/** By the path, and at a site's front page by the number that WordPress gives a post there. */
function samePage(address: string, url: URL): boolean {
  const other = URL.parse(address, url);
  if (other === null || pathKey(other) !== pathKey(url)) return false;
  return pathKey(url) !== '' || other.searchParams.get('p') === url.searchParams.get('p');
}

/** Whether a page is an article if neither its platform nor JSON-LD says so: by its markup, else by its looks. */
function isArticle(doc: Document, url: URL, marked: Marked | null): boolean {
  const isList = isListAddress(url);
  if (saysPublished(doc) || (marked?.isWhole && (marked.url !== null || !isList))) return true;
  const isElse = isList || isTitledNotFound(doc) || saysElse(doc, url);
  return !isElse && looksLikeArticle(doc, url);
}

/**
 * True if marked-up content is about this page: a list may show one entry in full, whose own address is another
 * page's.
 */
function isAbout(marked: Marked, isHere: (address: string) => boolean): boolean {
  return marked.url === null ? marked.isWhole : isHere(marked.url);
}

/** Who wrote an article, where it is not marked as one: in any theme, and in those that Pelican has. */
const bylines = '[rel~="author"], .vcard.author .fn, address a[href*="/author/"]';

function authorsOf(
  doc: Document,
  { ld, marked }: Pick<PageSaid, 'ld' | 'marked'>,
  hints: PageHints,
): string[] {
  const named = [
    // Ghost names those who wrote with the first author as contributors.
    [...(ld?.valuesOf('author') ?? []), ...(ld?.valuesOf('contributor') ?? [])],
    marked?.values('author') ?? [],
    textsOf(doc, hints.authors ?? null),
    contentsOf(doc, 'name', 'author'),
    contentsOf(doc, 'property', 'article:author'),
    textsOf(doc, `:is(article, main) :is(${bylines})`),
    firstByline(doc),
  ];
  const isName = (name: string) => name.length <= 100 && !/^https?:|^[@/]/.test(name);
  return named.map((names) => names.filter(isName)).find((names) => names.length > 0) ?? [];
}

/** The names in the first line before the text that leads to its authors, or is called after them. */
function firstByline(doc: Document): string[] {
  const text = firstProse(doc);
  const shown = [
    ...doc.querySelectorAll('a[href*="/author/"], a[href*="/authors/"], .author-name, .post-author, .byline'),
  ];
  const isBefore = (item: Element) =>
    text && item.compareDocumentPosition(text) === Node.DOCUMENT_POSITION_FOLLOWING && !item.closest(besides);
  const first = shown.find((item) => isBefore(item) && item.textContent?.trim());
  const line = first?.closest('ul, ol') ?? first?.parentElement;
  const names = shown.filter((item) => line?.contains(item) && !item.querySelector('a[href]')).map(wordsOf);
  const plain = names.map((name) => name.replace(/^((posted|written) )?by:? /i, ''));
  // A byline may say the day, too, or how long the text is.
  return [...new Set(plain)].filter((name) => name !== '' && !/\d/.test(name)).slice(0, 10);
}

function authorAddressesOf(doc: Document): string[] {
  const links = [...doc.querySelectorAll('head link[rel~="author"]')].slice(0, 10);
  return [
    ...contentsOf(doc, 'property', 'article:author'),
    ...links.map((link) => link.getAttribute('href') ?? ''),
  ].filter((address) => /^(https?:)?\//.test(address));
}

/** What the page calls its site, and who publishes it. */
export function siteNames({ doc, ld }: PageSaid): string[] {
  const title = doc.title.slice(0, 500);
  const suffix = /\s[|\u2013\u2014\u00b7-]\s+([^|\u2013\u2014\u00b7]{3,80})$/.exec(title)?.[1] ?? '';
  return [...contentsOf(doc, 'property', 'og:site_name'), ...(ld?.valuesOf('publisher') ?? []), suffix];
}

/** When it was published and last changed. */
export function datesSaid({ doc, address, ld, marked }: PageSaid): { published: Moment; modified: Moment } {
  const meta = (name: string) => contentOf(doc.querySelector(`head meta[property="article:${name}"]`));
  const from = (schema: string, property: MarkedProperty, name: string) => [
    ld?.valuesOf(schema)[0],
    meta(name),
    marked?.values(property)[0],
  ];
  const dates = datesOf(doc, new URL(address));
  const [shown, dateMeta] = [dates.published.map(saidBy), contentOf(doc.querySelector(dateMetas))];
  return {
    published: firstMoment(
      ...from('datePublished', 'published', 'published_time'),
      ...(dates.isMarked ? [...shown, dateMeta] : [dateMeta, ...shown]),
    ),
    modified: firstMoment(
      ...from('dateModified', 'modified', 'modified_time'),
      ...dates.modified.map(saidBy),
    ),
  };
}

/** Tags as the page says them, without `#`; each once, whatever its case. */
export function tagsOf({ doc, ld, marked }: PageSaid, hints: PageHints): string[] {
  const said = [
    textsOf(doc, hints.tags ?? null),
    contentsOf(doc, 'property', 'article:tag'),
    marked?.values('tag') ?? [],
    ld?.valuesOf('keywords') ?? [],
    textsOf(marked?.root ?? doc, ':is(article, main, .hentry) a[rel~="tag"]'),
    textsOf(
      doc,
      ':is(article, main, .post) a:is([href*="/tag/"], [href*="/tags/"], [href*="/tagged/"]), :is(article, main) .tags a, ul.tags a, .quarto-category',
    ),
  ].find((tags) => tags.length > 0);
  const parts = (said ?? []).flatMap((tag) => tag.split(/\s*[,;]\s*/));
  const tags = parts.map((tag) => tag.replace(/^#\s*/, '').slice(0, 100).trim()).filter(Boolean);
  return [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()].slice(0, 50);
}

/** The language tag of the article, else of the page; null where neither says one. */
export function languageOf({ doc, ld, marked }: PageSaid): string | null {
  const root = marked?.root ?? doc.querySelector('main article, article');
  const said = [
    root?.closest('[lang]')?.getAttribute('lang'),
    doc.documentElement.getAttribute('lang'),
    ld?.valuesOf('inLanguage')[0],
    contentOf(doc.querySelector('head meta[property="og:locale"]')),
  ];
  const tags = said.map((tag) => tag?.replaceAll('_', '-'));
  return tags.find((tag) => tag && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) ?? null;
}

function textsOf(root: ParentNode, selector: string | null): string[] {
  if (selector === null) return [];
  const found = [...root.querySelectorAll(selector)].filter((item) => !item.closest(besides));
  return [
    ...new Set(
      found
        .slice(0, 50)
        .map((item) => oneLine((item.textContent ?? '').slice(0, 500)))
        .filter(Boolean),
    ),
  ];
}

function contentsOf(doc: Document, attribute: 'name' | 'property', value: string): string[] {
  const metas = doc.querySelectorAll(`head meta[${attribute}="${value}"]`);
  return [...metas].slice(0, 50).map(contentOf).filter(Boolean);
}
