import type { ArticleView, Publication } from '@/core/articles/article.ts';
import type { Day } from '@/core/calendar.ts';

/** A publication at a site. */
export function publication(site: string): Publication {
  return {
    id: `${site}:1`,
    articleId: `${site}:1`,
    site,
    siteArticleId: '1',
    url: 'https://x.example/1',
    canonicalUrl: null,
    title: 'One',
    publishedAt: null,
    publishedOn: null,
    published: true,
    wordCount: null,
    tags: [],
    language: null,
    disclosedAt: null,
    names: [],
    firstSeenAt: 0,
    lastSeenAt: 0,
  };
}

/** An article published on a day. */
export function article(id: string, publishedOn: Day | null, publications: Publication[]): ArticleView {
  return {
    id,
    url: `https://x.example/${id}`,
    title: id,
    publishedOn,
    published: publishedOn !== null,
    wordCount: null,
    tags: [],
    language: null,
    labels: {},
    publications,
  };
}
