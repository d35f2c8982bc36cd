import type { ArticleView, Publication } from '@/core/articles/article.ts';
import type { Day } from '@/core/calendar.ts';
import { publicationOf } from '../../../support/articles.ts';

/** A publication at a site. */
export function publication(site: string): Publication {
  return publicationOf({
    id: `${site}:1`,
    articleId: `${site}:1`,
    site,
    url: 'https://x.example/1',
    title: 'One',
  });
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
