import type { Day } from '../calendar.ts';

/** One piece of writing, wherever it is published. */
export type Article = {
  /** The id of its first publication, which survives renamed slugs. */
  id: string;
  /** What the author settled: topic, format, tier. */
  labels: Record<string, string>;
  createdAt: number;
};

/** One place where an article is published. */
export type Publication = {
  /** `<site>:<the site's own id>`, as `devto:3100001`. */
  id: string;
  articleId: string;
  site: string;
  siteArticleId: string;
  /** The platform's own id, where a blog's pages tell it: `wordpress:42`. */
  platformId?: string;
  /** Who a blog's page names as its authors. */
  bylineNames?: string[];
  url: string;
  /** Addresses that it was found at before, the latest first. */
  formerUrls?: string[];
  canonicalUrl: string | null;
  title: string;
  /** Epoch ms, where the page says the instant. */
  publishedAt: number | null;
  /** The author's day of it, or the day a source gives; null where neither is known. */
  publishedOn: Day | null;
  published: boolean;
  /** Words of the body: no title, no code blocks. Null until the page was read. */
  wordCount: number | null;
  tags: string[];
  language: string | null;
  /** Where its body tells of affiliate links, as a share of its words; null until the body was read. */
  disclosedAt: number | 'nowhere' | null;
  /** What its cross-posts are found by: see `withNames`. */
  names: string[];
  firstSeenAt: number;
  lastSeenAt: number;
};

/** An article with its publications, its address first (design: "an article's address"). */
export type ArticleView = {
  id: string;
  url: string;
  title: string;
  publishedOn: Day | null;
  published: boolean;
  wordCount: number | null;
  tags: string[];
  language: string | null;
  labels: Record<string, string>;
  publications: Publication[];
};
