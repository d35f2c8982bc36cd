import { useDeferredValue, useMemo } from 'react';
import { labelValues } from '@/core/articles/labels.ts';
import { type Ordered, orderArticles } from '@/core/returns/article-order.ts';
import { type ColumnId, chosenColumns } from '@/core/returns/article-values.ts';
import { filterArticles } from '@/core/returns/filter.ts';
import { type ListTotals, listedArticles, listTotals } from '@/core/returns/listed.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { linkGaps } from '@/networks/link-gaps.ts';
import type { ArticlesView } from '../../articles-view.ts';
import { locale } from '../../i18n/language.ts';
import { useLive } from '../../use-live.ts';
import type { ArticleRow } from './columns.ts';

export type ArticleList = Ordered<ArticleRow> & {
  all: readonly ArticleRow[];
  columns: readonly ColumnId[];
  /** What articles are labelled with, as their topic. */
  topics: readonly string[];
  /** The sums of the rows. */
  totals: ListTotals;
};

/** The article table's rows as filtered and sorted, and the columns the author chose; undefined until read. */
export function useArticleList(
  portfolio: Portfolio,
  { filter, sort }: ArticlesView,
): ArticleList | undefined {
  const chosen = useLive(async (live) => (await live.settings()).articleColumns ?? null);
  const all = useMemo(() => tableRows(portfolio), [portfolio]);
  // Typing stays ahead of a long list.
  const wanted = useDeferredValue(filter);
  const passing = useMemo(() => filterArticles(all, wanted), [all, wanted]);
  const { id, desc } = sort;
  const ordered = useMemo(() => orderArticles(passing, { id, desc }, locale), [passing, id, desc]);
  const columns = useMemo(() => chosenColumns(chosen), [chosen]);
  const topics = useMemo(
    () =>
      labelValues(
        all.map(({ article }) => article),
        'topic',
      ),
    [all],
  );
  const totals = useMemo(() => listTotals(passing), [passing]);
  return useMemo(
    () => (chosen === undefined ? undefined : { ...ordered, all, columns, topics, totals }),
    [ordered, all, columns, topics, totals, chosen],
  );
}

function tableRows(portfolio: Portfolio): ArticleRow[] {
  const programs = portfolio.programs.map(({ program }) => program);
  const { currency, hourlyRateTarget: target } = portfolio;
  return listedArticles(portfolio).map((row) => {
    let gaps: ReturnType<typeof linkGaps> | undefined;
    return {
      ...row,
      currency,
      target,
      gaps: () => {
        gaps ??= linkGaps(row, programs);
        return gaps;
      },
    };
  });
}
