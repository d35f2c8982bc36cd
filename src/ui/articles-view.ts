import { labelNames } from '@/core/articles/labels.ts';
import { isDay } from '@/core/calendar.ts';
import type { ArticleSort } from '@/core/returns/article-order.ts';
import { parseColumn } from '@/core/returns/article-values.ts';
import { type ArticleFilter, noFilter } from '@/core/returns/filter.ts';

/** How the article table is shown; it is kept in the address, so that a link leads to the same rows. */
export type ArticlesView = { filter: ArticleFilter; sort: ArticleSort };

export const plainArticles: ArticlesView = { filter: noFilter, sort: { id: 'toDate', desc: true } };

/** The view in an address's query; anything invalid is ignored. */
export function parseArticlesView(query: URLSearchParams): ArticlesView {
  const day = (name: string) => {
    const text = query.get(name) ?? '';
    return isDay(text) ? text : null;
  };
  const id = parseColumn(query.get('sort'));
  return {
    filter: {
      ...noFilter,
      text: query.get('find') ?? '',
      ...Object.fromEntries(labelNames.map((name) => [name, parseLabel(query.get(name))])),
      program: query.get('program'),
      from: day('from'),
      to: day('to'),
    },
    sort: id ? { id, desc: !query.has('up') } : plainArticles.sort,
  };
}

/** A label in the query: `=backend` stands for a value, `none` for no label. */
function parseLabel(text: string | null): { is: string } | 'none' | null {
  if (text === 'none') return text;
  return text?.startsWith('=') ? { is: text.slice(1) } : null;
}

/** The query of a view, without defaults. */
export function articlesQuery({ filter, sort }: ArticlesView): URLSearchParams {
  const query = new URLSearchParams();
  if (filter.text) query.set('find', filter.text);
  for (const name of labelNames) {
    const wanted = filter[name];
    if (wanted) query.set(name, wanted === 'none' ? wanted : `=${wanted.is}`);
  }
  for (const name of ['program', 'from', 'to'] as const) {
    const wanted = filter[name];
    if (wanted) query.set(name, wanted);
  }
  const { id, desc } = plainArticles.sort;
  if (sort.id !== id || sort.desc !== desc) {
    query.set('sort', sort.id);
    if (!sort.desc) query.set('up', '');
  }
  return query;
}
