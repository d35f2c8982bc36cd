import { describe, expect, test } from 'vitest';
import type { Publication } from '@/core/articles/article.ts';
import { articleView } from '@/core/articles/view.ts';
import { publicationOf } from '../../../support/articles.ts';

const publication = (part: Partial<Publication>) =>
  publicationOf({
    url: 'https://dev.to/me/post',
    ...{ publishedOn: '2026-05-14', wordCount: 1200, language: 'en', firstSeenAt: 1 },
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
