import type { ForemRequest } from '../core/sync/run.ts';

/** Their texts make pages of articles big. */
const articlesPerPage = 100;

/** Path and query of a request (https://developers.forem.com/api; analytics: `forem/forem` sources). */
export function pathOf(request: ForemRequest): string {
  switch (request.kind) {
    case 'articles':
      return `/api/articles/${request.list}?page=${request.page}&per_page=${articlesPerPage}`;
    case 'history':
      return `/api/analytics/historical?start=${request.from}&article_id=${request.articleId}`;
    case 'referrers':
      return `/api/analytics/referrers?start=${request.from}&end=${request.to}&article_id=${request.articleId}`;
  }
}
