import type { ArticleView } from '../articles/article.ts';
import { dayOfInstant } from '../calendar.ts';
import type { Draft } from './draft.ts';

/**
 * The article that a draft most likely became: of those published at its site since the day it was begun, the
 * first; null where there is none. A draft of a page that is no platform's may have become any.
 */
export function suggestArticle(
  draft: Pick<Draft, 'site' | 'openedAt'>,
  articles: readonly ArticleView[],
  timeZone: string,
): ArticleView | null {
  const begunOn = dayOfInstant(draft.openedAt, timeZone);
  const isAt = ({ publications }: ArticleView) =>
    draft.site === 'web' || publications.some(({ site }) => site === draft.site);
  const later = articles.filter(
    (article) => article.publishedOn !== null && article.publishedOn >= begunOn && isAt(article),
  );
  return later.sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? -1 : 1))[0] ?? null;
}
