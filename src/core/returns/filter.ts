import { type LabelName, labelNames } from '../articles/labels.ts';
import type { ArticleReturns } from './portfolio.ts';

/** Which articles to show. Of a label: a value, `none` for articles without one, null for all. */
export type ArticleFilter = { text: string } & Record<LabelName, { is: string } | 'none' | null>;

export const noFilter: ArticleFilter = { text: '', topic: null, format: null, tier: null };

/** True where a filter leaves something out by design, whether or not it does so now. */
export function isFiltering(filter: ArticleFilter): boolean {
  return filter.text.trim() !== '' || labelNames.some((name) => filter[name] !== null);
}

/** The articles that pass: every word of the text, in any case, is in title, address, tags or labels. */
export function filterArticles<Row extends Pick<ArticleReturns, 'article'>>(
  rows: readonly Row[],
  filter: ArticleFilter,
): Row[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ article }) => {
    const { title, url, tags, labels } = article;
    const searched = [title, url, ...tags, ...Object.values(labels)].join('\n').toLowerCase();
    return (
      words.every((word) => searched.includes(word)) &&
      labelNames.every((name) => passes(labels[name], filter[name]))
    );
  });
}

function passes(value: string | undefined, wanted: ArticleFilter[LabelName]): boolean {
  if (wanted === null) return true;
  return wanted === 'none' ? value === undefined : value === wanted.is;
}
