import { describe, expect, test } from 'vitest';
import type { Publication } from '@/core/articles/article.ts';
import { articleView } from '@/core/articles/view.ts';

const publication = (part: Partial<Publication>): Publication => ({
  id: 'devto:1',
  articleId: 'devto:1',
  site: 'devto',
  siteArticleId: '1',
  url: 'https://dev.to/me/post',
  canonicalUrl: null,
  title: 'Post',
  publishedAt: null,
  publishedOn: '2026-05-14',
  published: true,
  wordCount: 1200,
  tags: [],
  language: 'en',
  disclosedAt: null,
  names: [],
  firstSeenAt: 1,
  lastSeenAt: 1,
  ...part,
});

describe("an article's address", () => {
  const article = { id: 'devto:1', labels: {}, createdAt: 1 };
  const blog = publication({
    id: 'blog:1',
    url: 'https://blog.example/post',
    publishedOn: '2026-05-10',
    firstSeenAt: 2,
  });

  test('is the one seen first, where no publication is the canonical one', () => {
    const view = articleView(article, [blog, publication({ canonicalUrl: 'https://elsewhere.example/' })]);
    expect(view).toMatchObject({ url: 'https://dev.to/me/post', publishedOn: '2026-05-10' });
  });

  test('is the canonical one where that is a publication', () => {
    const view = articleView(article, [publication({ canonicalUrl: blog.url }), blog]);
    expect(view?.publications.map((item) => item.url)).toEqual([blog.url, 'https://dev.to/me/post']);
  });

  test('without publications there is nothing to show', () => {
    expect(articleView(article, [])).toBeNull();
  });
});
