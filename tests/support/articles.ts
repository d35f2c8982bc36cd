import type { Publication } from '@/core/articles/article.ts';

/** A post on dev.to of which little is known, with the given parts. */
export function publicationOf(parts: Partial<Publication> = {}): Publication {
  return {
    id: 'devto:1',
    articleId: 'devto:1',
    site: 'devto',
    siteArticleId: '1',
    url: 'https://dev.to/me/post-1',
    canonicalUrl: null,
    title: 'Post 1',
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
    ...parts,
  };
}
