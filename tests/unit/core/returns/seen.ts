import type { ArticleView } from '@/core/articles/article.ts';
import type { ViewTotal } from '@/core/articles/views.ts';
import type { JudgedReferral } from '@/core/returns/judged.ts';
import { publicationOf } from '../../../support/articles.ts';
import { programOf } from '../../../support/portfolios.ts';
import { referralOf } from '../../../support/referrals.ts';

/** An article published on New Year's Day 2026, with one publication `devto:1`. */
export function articleOf(parts: Partial<ArticleView> = {}): ArticleView & { publishedOn: string } {
  const publication = publicationOf({
    ...{ url: 'https://dev.to/a/1', title: 'One', publishedOn: '2026-01-01', wordCount: 900, language: 'en' },
  });
  return {
    id: 'devto:1',
    url: 'https://dev.to/a/1',
    title: 'One',
    published: true,
    wordCount: 900,
    tags: [],
    language: 'en',
    labels: {},
    publications: [publication],
    ...parts,
    publishedOn: parts.publishedOn ?? '2026-01-01',
  };
}

/** A customer of `p` who came on a day by the article `devto:1`, at 50.00 a month. */
export function cameOn(firstDay: string, parts: Partial<JudgedReferral> = {}): JudgedReferral {
  return {
    ...referralOf({
      id: `p ${firstDay}`,
      articleId: 'devto:1',
      firstDay,
      paidOn: [firstDay],
      lastPaymentOn: firstDay,
    }),
    program: programOf('p'),
    state: 'active',
    ...parts,
  };
}

/** Views by months of 30 days from a day on. */
export function viewsOf(from: string, months: number[], publicationId = 'devto:1'): ViewTotal {
  return {
    publicationId,
    views: null,
    sampled: 0,
    reactions: null,
    comments: null,
    readSeconds: null,
    readViews: 0,
    from,
    to: null,
    months,
  };
}
