import { pageSize } from '../core/sync/plan.ts';
import type { ForemRequest } from '../core/sync/run.ts';

/** Path and query of a request (https://developers.forem.com/api; analytics: `forem/forem` sources). */
export function pathOf(request: ForemRequest): string {
  switch (request.kind) {
    case 'articles':
      return `/api/articles/${request.list}?page=${request.page}&per_page=${pageSize(request.page)}`;
    case 'history':
      return `/api/analytics/historical?start=${request.from}&article_id=${request.articleId}`;
    case 'referrers':
      return `/api/analytics/referrers?start=${request.from}&end=${request.to}&article_id=${request.articleId}`;
  }
}
