import { type LabelName, labelNames } from '../articles/labels.ts';
import type { Day } from '../calendar.ts';
import type { ArticleReturns } from './portfolio.ts';

/**
 * Which articles to show. Of a label: a value, `none` for articles without one, null for all. `program`: those that
 * link to it or have its rows; `from` and `to`: published then; null: whichever.
 */
export type ArticleFilter = {
  text: string;
  program: string | null;
  from: Day | null;
  to: Day | null;
} & Record<LabelName, { is: string } | 'none' | null>;

export const noFilter: ArticleFilter = {
  text: '',
  topic: null,
  format: null,
  tier: null,
  program: null,
  from: null,
  to: null,
};

/** True where a filter leaves something out by design, whether or not it does so now. */
export function isFiltering({ text, ...filter }: ArticleFilter): boolean {
  return text.trim() !== '' || Object.values(filter).some((wanted) => wanted !== null);
}

/** The articles that pass: every word of the text, in any case, is in title, address, tags or labels. */
export function filterArticles<
  Row extends Pick<ArticleReturns, 'article'> & { programIds?: readonly string[] },
>(rows: readonly Row[], filter: ArticleFilter): Row[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ article, programIds }) => {
    const { labels } = article;
    return (
      labelNames.every((name) => passes(labels[name], filter[name])) &&
      (filter.program === null || programIds?.includes(filter.program)) &&
      isBetween(article.publishedOn, filter) &&
      (words.length === 0 || holdsAll(article, words))
    );
  });
}

/** The text of an article that is searched; composed once, and not with every letter that is typed. */
const searched = new WeakMap<ArticleReturns['article'], string>();

function searchedText(article: ArticleReturns['article']): string {
  const known = searched.get(article);
  if (known !== undefined) return known;
  const { title, url, tags, labels } = article;
  const text = [title, url, ...tags, ...Object.values(labels)].join('\n').toLowerCase();
  searched.set(article, text);
  return text;
}

function holdsAll(article: ArticleReturns['article'], words: readonly string[]): boolean {
  const text = searchedText(article);
  return words.every((word) => text.includes(word));
}

/** An article without a date is in no span. */
function isBetween(day: Day | null, { from, to }: ArticleFilter): boolean {
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}

function passes(value: string | undefined, wanted: ArticleFilter[LabelName]): boolean {
  if (wanted === null) return true;
  return wanted === 'none' ? value === undefined : value === wanted.is;
}
