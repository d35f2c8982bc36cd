import type { Bylines } from '../core/articles/authorship.ts';
import type { BodyReading } from '../core/articles/reading.ts';

/** An author id that the author confirmed as theirs, on one origin. */
export type OwnId = {
  /** As `https://dev.to`. */
  origin: string;
  /** The site's numeric user id. */
  authorId: number;
};

/** A blog that the author added, as content scripts know it. */
export type OwnBlog = Bylines & {
  origin: string;
  /** Posts are below it, with a slash at both ends: `/`, or `/@me/` on a host of many authors. */
  path: string;
};

/** What makes posts own: confirmed ids, and blogs that the author added. */
export type Own = { ids: readonly OwnId[]; blogs: readonly OwnBlog[] };

/** Who an article names as its authors, where a site has no numeric ids. */
export type Byline = {
  names: string[];
  /** The site goes by the first one's name: its title, its publisher or its host says so. */
  isSiteOwner: boolean;
};

/** What an article page says about itself in attributes alone. */
export type SeenArticle = {
  /** The site's id: `devto`, `forem` for any other Forem, `blog` for all the rest. */
  site: string;
  siteArticleId: string;
  /** The author first, then co-authors. Empty on a blog, which has a byline. */
  authorIds: number[];
  byline?: Byline;
  /** Path on the site: no query, no fragment. */
  path: string;
  published: boolean;
};

/**
 * Whose page this is. Only `own` may lead to anything on the page; `unknown-author` may lead to one message,
 * so that the author can be asked whether a name on their blog is theirs.
 */
export type Verdict =
  | { kind: 'own'; article: SeenArticle }
  | { kind: 'unknown-author'; article: SeenArticle }
  | { kind: 'own-draft'; article: SeenArticle }
  | { kind: 'foreign' }
  | { kind: 'no-article' }
  | { kind: 'not-recognised'; reason: string };

/** What an own, published article's page says about it. The text itself is never kept. */
export type ReadArticle = BodyReading & {
  site: string;
  siteArticleId: string;
  authorIds: number[];
  byline?: Byline;
  /** The platform's own id of it, which outlives a changed address. */
  platformId?: string;
  /** No query, no fragment. */
  url: string;
  /** `rel=canonical`; null where the page has none of its own. */
  canonicalUrl: string | null;
  title: string;
  /** ISO 8601 instants; null where the page does not say. */
  publishedAt: string | null;
  /** The day, if the page gives no instant; it is never shifted. */
  publishedOn?: string;
  editedAt: string | null;
  tags: string[];
  language: string | null;
};

/** Where an overlay may stand: an element to hang on, and the boxes it must keep clear of. */
export type OverlaySpot = {
  /** The part of the page whose text, images and buttons must stay free. */
  header: HTMLElement;
  /** The overlay hangs in it and stays within its content box. */
  anchor: HTMLElement;
  /** Rows in which to look for free space: each group is tried in full before the next. */
  rows: Element[][];
  /** What the overlay is put into if not the anchor, so that it changes no style of the page. */
  parent?: HTMLElement;
};

/** One platform. Content scripts take the functions they need by name, so that each bundle is small. */
export type Site = {
  id: string;
  /** Whose article this is. Never throws, never writes to the page. */
  detect: (doc: Document, url: URL, own: Own) => Verdict;
  /** The article's facts; null where `detect` recognises none. */
  read: (doc: Document, url: URL) => ReadArticle | null;
  /** Calls back after each navigation within the page: at once, and `isSettled` once its content is in place. */
  watch: (win: Window, onNavigation: (isSettled: boolean) => void, signal: AbortSignal) => void;
  /** Null where the page has no place for an overlay. */
  overlaySpot: (doc: Document) => OverlaySpot | null;
  /** The theme that the page was set to; null where it says none. */
  theme: (doc: Document) => 'dark' | 'light' | null;
};
