import type { ArticleView, Publication } from '../articles/article.ts';
import { dayOfInstant } from '../calendar.ts';
import { type Draft, isNewDraft } from './draft.ts';

type Suggestible = Pick<Draft, 'id' | 'site' | 'openedAt'>;

/**
 * The article that a draft most likely became: of those published where it can have been since the day it was
 * begun, the first; null where there is none.
 */
export function suggestArticle(
  draft: Suggestible,
  articles: readonly ArticleView[],
  timeZone: string,
): ArticleView | null {
  const begunOn = dayOfInstant(draft.openedAt, timeZone);
  const later = articles.filter(
    ({ publishedOn, publications }) =>
      publishedOn !== null &&
      publishedOn >= begunOn &&
      publications.some((publication) => canBe(draft, publication)),
  );
  return later.sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? -1 : 1))[0] ?? null;
}

/**
 * Whether a draft can have become a publication. One of an unknown platform can be any. A draft with a known id
 * becomes the post of that id by itself on platforms that tell it: dev.to, Medium and WordPress. Ghost and
 * Hashnode don't, so their drafts can be any post of a blog.
 */
function canBe({ id, site }: Suggestible, publication: Publication): boolean {
  if (site === 'web') return true;
  if (site === 'devto') return publication.site === site && isNewDraft(id);
  const { platformId } = publication;
  const isOfPlatform = platformId?.startsWith(`${site}:`) === true;
  return publication.site === 'blog' && (platformId === undefined || (isOfPlatform && isNewDraft(id)));
}
