import type { BodyReading } from '../core/articles/reading.ts';

/** An author id that the author confirmed as theirs, on one origin. */
export type OwnId = {
  /** As `https://dev.to`. */
  origin: string;
  /** The site's numeric user id. */
  authorId: number;
};

/** What an article page says about itself in attributes alone. */
export type SeenArticle = {
  /** The site's id, as `devto`. */
  site: string;
  siteArticleId: string;
  /** The author first, then co-authors. */
  authorIds: number[];
  /** Path on the site: no query, no fragment. */
  path: string;
  published: boolean;
};

/** Whose page this is. Only `own` may lead to a message or to anything on the page. */
export type Verdict =
  | { kind: 'own'; article: SeenArticle }
  | { kind: 'own-draft'; article: SeenArticle }
  | { kind: 'foreign' }
  | { kind: 'no-article' }
  | { kind: 'not-recognised'; reason: string };

/** What an own, published article's page says about it. The text itself is never kept. */
export type ReadArticle = BodyReading & {
  site: string;
  siteArticleId: string;
  authorIds: number[];
  /** No query, no fragment. */
  url: string;
  /** `rel=canonical`; null where the page has none of its own. */
  canonicalUrl: string | null;
  title: string;
  /** ISO 8601 instants; null where the page does not say. */
  publishedAt: string | null;
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
};

/** One platform. Content scripts take the functions they need by name, so that each bundle is small. */
export type Site = {
  id: string;
  /** True for addresses of this platform. */
  matches: (url: URL) => boolean;
  /** Whose article this is. Never throws, never writes to the page. */
  detect: (doc: Document, url: URL, ownIds: readonly OwnId[]) => Verdict;
  /** The article's facts; null where `detect` recognises none. */
  read: (doc: Document, url: URL) => ReadArticle | null;
  /** True for the element whose replacement is a navigation within the page. */
  isPageContent: (node: Node) => boolean;
  /** Null where the page has no place for an overlay. */
  overlaySpot: (doc: Document) => OverlaySpot | null;
  /** The theme that the page was set to; null where it says none. */
  theme: (doc: Document) => 'dark' | 'light' | null;
};
