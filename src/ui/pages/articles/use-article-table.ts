import { useMemo } from 'react';
import { labelValues } from '@/core/articles/labels.ts';
import { estimatesFrom, orderArticles } from '@/core/returns/article-order.ts';
import { type ColumnId, chosenColumns } from '@/core/returns/article-values.ts';
import { filterArticles, isFiltering } from '@/core/returns/filter.ts';
import { type ListTotals, listedArticles, listTotals } from '@/core/returns/listed.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { linkGaps } from '@/networks/link-gaps.ts';
import type { ArticlesView } from '../../articles-view.ts';
import { locale } from '../../i18n/language.ts';
import { useLive } from '../../use-live.ts';
import type { ArticleRow } from './columns.ts';

export type ArticleList = {
  rows: readonly ArticleRow[];
  /** Where the rates over estimated hours begin; null where there are none. */
  estimatesAt: number | null;
  all: readonly ArticleRow[];
  columns: readonly ColumnId[];
  /** What articles are labelled with, as their topic. */
  topics: readonly string[];
  /** The sums of the rows where a filter leaves some out; null where all are shown. */
  totals: ListTotals | null;
};

/** The article table's rows as filtered and sorted, and the columns the author chose; undefined until read. */
export function useArticleList(
  portfolio: Portfolio,
  { filter, sort }: ArticlesView,
): ArticleList | undefined {
  const chosen = useLive(async (live) => (await live.settings()).articleColumns ?? null);
  const all = useMemo(() => tableRows(portfolio), [portfolio]);
  const { id, desc } = sort;
  // In order before any are left out: typing sorts nothing.
  const ordered = useMemo(() => orderArticles(all, { id, desc }, locale), [all, id, desc]);
  const rows = useMemo(() => filterArticles(ordered, filter), [ordered, filter]);
  const columns = useMemo(() => chosenColumns(chosen), [chosen]);
  const topics = useMemo(
    () =>
      labelValues(
        all.map(({ article }) => article),
        'topic',
      ),
    [all],
  );
  const totals = useMemo(() => (isFiltering(filter) ? listTotals(rows) : null), [rows, filter]);
  return useMemo(
    () =>
      chosen === undefined
        ? undefined
        : { rows, estimatesAt: estimatesFrom(rows, id), all, columns, topics, totals },
    [rows, id, all, columns, topics, totals, chosen],
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
