import type { ArticleViews } from '@/core/articles/views.ts';
import { formatCount } from '../../format.ts';
import { common } from '../../i18n/common.ts';

/** An estimate is shown with no more digits than it supports: its margin is two standard errors. */
export function viewCount({ views, margin }: ArticleViews): string {
  return margin === 0 ? formatCount(views) : common.about(formatCount(Number(views.toPrecision(2))));
}
