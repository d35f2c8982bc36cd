import type { ArticleViews } from '@/core/articles/views.ts';
import { formatCount } from '../../format.ts';
import { common } from '../../i18n/common.ts';

/** Of an estimate no more digits are shown than it holds: its margin is two standard errors. */
export function viewCount({ views, margin }: ArticleViews): string {
  return margin === 0 ? formatCount(views) : common.about(formatCount(Number(views.toPrecision(2))));
}
