import type { Day } from '../calendar.ts';

/** One piece of writing, wherever it is published. */
export type Article = {
  /** The id of its first publication, which survives renamed slugs. */
  id: string;
  /** The author's labels: topic, format, tier. */
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
  /** The platform's own id, if the blog's pages give it: `wordpress:42`. */
  platformId?: string;
  /** Who a blog's page names as its authors. */
  bylineNames?: string[];
  url: string;
  /** Earlier addresses, the latest first. */
  formerUrls?: string[];
  canonicalUrl: string | null;
  title: string;
  /** Epoch ms, where the page says the instant. */
  publishedAt: number | null;
  /** Its day in the author's time zone, or the day a source gives; null if neither is known. */
  publishedOn: Day | null;
  published: boolean;
  /** Words of the body: no title, no code blocks. Null until the page was read. */
  wordCount: number | null;
  tags: string[];
  language: string | null;
  /** Where its body discloses affiliate links, as a share of its words; null until the body was read. */
  disclosedAt: number | 'nowhere' | null;
  /** Keys by which its cross-posts are found: see `withNames`. */
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
