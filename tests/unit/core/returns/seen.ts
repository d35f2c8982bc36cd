import type { ArticleView } from '@/core/articles/article.ts';
import type { ViewTotal } from '@/core/articles/views.ts';
import type { JudgedReferral } from '@/core/returns/judged.ts';
import { programOf } from './portfolios.ts';

/** An article published on New Year's Day 2026, with one publication `devto:1`. */
export function articleOf(parts: Partial<ArticleView> = {}): ArticleView & { publishedOn: string } {
  const publication = {
    id: 'devto:1',
    articleId: 'devto:1',
    site: 'devto',
    siteArticleId: '1',
    url: 'https://dev.to/a/1',
    canonicalUrl: null,
    title: 'One',
    publishedAt: null,
    publishedOn: '2026-01-01',
    published: true,
    wordCount: 900,
    tags: [],
    language: 'en',
    disclosedAt: null,
    names: [],
    firstSeenAt: 0,
    lastSeenAt: 0,
  };
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
    id: `p ${firstDay}`,
    programId: 'p',
    customer: 'M.',
    ordinal: 1,
    articleId: 'devto:1',
    attribution: null,
    firstDay,
    ...{ loose: null, rows: 1, toDate: { USD: 400 }, pending: {}, paidOn: [firstDay] },
    payments: 1,
    lastPaymentOn: firstDay,
    cancellations: [],
    cancelledOn: null,
    converted: true,
    periodCommission: 400,
    currency: 'USD',
    periodMonths: 1,
    planPrice: 5000,
    planChanges: [],
    conflicts: [],
    ambiguous: [],
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
