import type { BlogPlatform } from '../core/articles/blog.ts';
import type { PageHints } from './page/said.ts';

/** What tells one blog platform's pages from those of others: markup, not code of its own. */
export type Platform = PageHints & {
  id: Exclude<BlogPlatform, 'forem'>;
  /** True for a page that this platform made. */
  made: (doc: Document, url: URL) => boolean;
  /** Holds the text and nothing else. */
  body?: string;
  /** Parts inside it that are not text, besides what most themes put there. */
  around?: string;
  /** The platform's own id of the article, by which it is recognised under another address. */
  articleId?: (doc: Document, url: URL) => string | null;
  /** Classes of `html` or `body` in its dark theme. */
  dark?: string;
};

/** What a page's `<meta name="generator">` says. */
export function generatorOf(doc: Document): string {
  return (doc.querySelector('head meta[name="generator" i]')?.getAttribute('content') ?? '').slice(0, 200);
}
