import { foremIds } from '../core/articles/forem.ts';
import { readBody } from './body.ts';
import type { OverlaySpot, OwnId, ReadArticle, SeenArticle, Site, Verdict } from './site.ts';

/**
 * Whose article a page of dev.to, or of any other Forem, shows, judged by the attributes that Forem's server writes
 * on the article's container (forem/forem, app/views/articles/show.html.erb). An own one has a confirmed id as author
 * or co-author. Signed in or out makes no difference, and what scripts add later (`data-user`, the class
 * `current-user-is-article-author`) is no evidence. Attributes that are missing or contradict each other give
 * `not-recognised`. Never throws.
 */
export function detectArticle(doc: Document, url: URL, ownIds: readonly OwnId[]): Verdict {
  const containers = doc.querySelectorAll('#article-show-container');
  const container = containers[0];
  if (!container) return { kind: 'no-article' };
  if (containers.length > 1) return notRecognised('more than one article container');
  const article = seenArticle(container, url);
  if (typeof article === 'string') return notRecognised(article);
  const contradiction = contradicted(doc, article);
  if (contradiction) return notRecognised(contradiction);
  if (!ownIds.some((own) => own.origin === url.origin && article.authorIds.includes(own.authorId))) {
    return { kind: 'foreign' };
  }
  const draft = !article.published || url.searchParams.has('preview') || /-temp-slug-\d+$/.test(article.path);
  return draft ? { kind: 'own-draft', article: { ...article, published: false } } : { kind: 'own', article };
}

function notRecognised(reason: string): Verdict {
  return { kind: 'not-recognised', reason };
}

/** The container's facts, or what is wrong with them. A scheduled article isn't published yet. */
function seenArticle(container: Element, url: URL): SeenArticle | string {
  const attribute = (name: string) => container.getAttribute(name) ?? '';
  const articleId = numericId(attribute('data-article-id'));
  if (articleId === null) return 'no numeric data-article-id';
  const coAuthors = attribute('data-co-author-ids')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const authorIds = [attribute('data-author-id'), ...coAuthors]
    .map(numericId)
    .filter((item) => item !== null);
  if (authorIds.length !== coAuthors.length + 1) return 'author ids are not numeric';
  const path = attribute('data-path');
  if (!/^\/[^/?#\\\s]+\/[^/?#\\\s]+$/.test(path)) return 'data-path is no article path';
  const published = attribute('data-published');
  if (published !== 'true' && published !== 'false') return 'data-published is neither true nor false';
  return {
    ...foremIds(url.origin, String(articleId)),
    authorIds: [...new Set(authorIds)],
    path,
    published: published === 'true' && attribute('data-scheduled') !== 'true',
  };
}

function numericId(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

/** Forem repeats the ids elsewhere on the page; wherever they are, they must agree. */
function contradicted(doc: Document, article: SeenArticle): string | null {
  const articleId = article.siteArticleId.split('-').at(-1) ?? '';
  const viewable = doc.querySelector('#page-content-inner[data-viewable-type="Article"]');
  if (differs(viewable?.getAttribute('data-viewable-id'), articleId)) return 'data-viewable-id differs';
  const bodyId = doc.querySelector('#article-body')?.getAttribute('data-article-id');
  if (differs(bodyId, articleId)) return 'the body belongs to another article';
  const author = /(?:^|\s)articleuser-(\S+)/.exec(doc.querySelector('#page-content')?.className ?? '')?.[1];
  return differs(author, String(article.authorIds[0])) ? 'the page belongs to another author' : null;
}

function differs(found: string | null | undefined, expected: string): boolean {
  return typeof found === 'string' && found !== expected;
}

/**
 * The facts of the article on a dev.to page, after a full load as after a navigation within the page (InstantClick
 * swaps `#page-content` alone, and the head stays the first page's). Comments are never read. Null if `detectArticle`
 * recognises no article.
 */
export function readArticle(doc: Document, url: URL): ReadArticle | null {
  const container = doc.querySelector('#article-show-container');
  const body = container?.querySelector('#article-body');
  const seen = container ? seenArticle(container, url) : null;
  if (!container || !body || seen === null || typeof seen === 'string') return null;
  const { site, siteArticleId, authorIds, path } = seen;
  const own = new URL(path, url.origin);
  const language = container.getAttribute('lang') || null;
  const title = container.querySelector('#main-title');
  return {
    site,
    siteArticleId,
    authorIds,
    url: own.href,
    canonicalUrl: canonicalUrl(doc, own),
    title: titleText(title?.querySelector('h1') ?? null),
    ...dates(title),
    tags: tags(title),
    language,
    ...readBody(body, own, language),
  };
}

/**
 * A navigation within the page brings the canonical link inside `#page-content`; else the head's counts, if the head is
 * this page's.
 */
function canonicalUrl(doc: Document, own: URL): string | null {
  const inPage = [...doc.querySelectorAll('#page-content link[rel="canonical"]')].find(
    (link) => !link.closest('#article-body, #comments'),
  );
  const headUrl = URL.parse(
    doc.querySelector('head meta[property="og:url"]')?.getAttribute('content') ?? '',
    own,
  );
  const head = headUrl?.pathname === own.pathname ? doc.querySelector('head link[rel="canonical"]') : null;
  const canonical = URL.parse((inPage ?? head)?.getAttribute('href') || 'none:', own);
  if (!canonical || !/^https?:$/.test(canonical.protocol)) return null;
  canonical.hash = '';
  return canonical.href;
}

/** The title without the preamble that Forem puts in a span before it for signed-out readers. */
function titleText(heading: Element | null): string {
  const own = [...(heading?.childNodes ?? [])].filter(
    (node) => !(node instanceof Element && node.matches('span')),
  );
  return own
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first time is the publication's; "Edited on" follows it directly, a cross-post's date follows its link. */
function dates(title: Element | null): Pick<ReadArticle, 'publishedAt' | 'editedAt'> {
  const times = [...(title?.querySelectorAll('time[datetime]') ?? [])];
  const edited = times.slice(1).find((time) => time.previousElementSibling?.localName === 'time');
  return { publishedAt: instant(times[0]), editedAt: instant(edited) };
}

function instant(time: Element | undefined): string | null {
  const ms = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

function tags(title: Element | null): string[] {
  const links = [...(title?.querySelectorAll('.spec__tags a.crayons-tag[href^="/t/"]') ?? [])];
  return [...new Set(links.map((link) => (link.getAttribute('href') ?? '').slice('/t/'.length)))];
}

/** True for the element that a navigation within dev.to replaces. */
export function isPageContent(node: Node): boolean {
  return node instanceof Element && node.id === 'page-content';
}

/** The article's header, and its rows beside which an overlay may find free space. */
export function overlaySpot(doc: Document): OverlaySpot | null {
  const header = doc.querySelector('#article-show-container #main-title');
  const anchor = header?.querySelector('.crayons-article__header__meta');
  if (!(header instanceof HTMLElement) || !(anchor instanceof HTMLElement)) return null;
  const quiet = ['div:has(> p > time)', '.spec__tags', '.multiple_reactions_engagement'];
  const rows = [quiet, ['h1']].map((selectors) =>
    selectors.map((selector) => anchor.querySelector(selector)).filter((row) => row !== null),
  );
  return { header, anchor, rows };
}

/** The theme that the reader set in their dev.to settings. */
export function pageTheme(doc: Document): 'dark' | 'light' | null {
  if (doc.body.classList.contains('dark-theme')) return 'dark';
  return doc.body.classList.contains('light-theme') ? 'light' : null;
}

/** Forem replaces `#page-content`, and sets the address after that. */
export function watchNavigation(
  win: Window,
  onNavigation: (isSettled: boolean) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => [...record.addedNodes].some(isPageContent))) return;
    onNavigation(false);
    onNavigation(true);
  });
  observer.observe(win.document.body, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

export const devto: Site = {
  id: 'devto',
  detect: (doc, url, own) => detectArticle(doc, url, own.ids),
  read: readArticle,
  watch: watchNavigation,
  overlaySpot,
  theme: pageTheme,
};
