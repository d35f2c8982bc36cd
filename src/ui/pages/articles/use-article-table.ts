import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { type ArticleFilter, filterArticles, noFilter } from '@/core/returns/filter.ts';
import { isMostlyEstimated } from '@/core/returns/hourly.ts';
import { listedArticles } from '@/core/returns/listed.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { linkGaps } from '@/networks/link-gaps.ts';
import { columns, features, rateColumns } from './columns.tsx';

const initialState: { sorting: SortingState } = { sorting: [{ id: 'toDate', desc: true }] };

/** The article table with its filter and order. */
export function useArticleTable(portfolio: Portfolio) {
  const [filter, setFilter] = useState<ArticleFilter>(noFilter);
  const all = useMemo(() => {
    const programs = portfolio.programs.map(({ program }) => program);
    const { currency, hourlyRateTarget: target } = portfolio;
    return listedArticles(portfolio).map((row) => ({
      ...row,
      currency,
      target,
      gaps: linkGaps(row, programs),
    }));
  }, [portfolio]);
  const data = useMemo(() => filterArticles(all, filter), [all, filter]);
  const table = useTable({
    features,
    columns,
    data,
    initialState,
    enableSortingRemoval: false,
    getRowId: (row) => row.article.id,
  });
  return { table, all, filter, setFilter };
}

/**
 * The rows in their order. By a rate, those over mostly estimated hours come after the others, from
 * `estimatesAt` on, and what is not known after them.
 */
export function rankedRows(table: ArticlesTable) {
  const { rows } = table.getRowModel();
  const column = table.state.sorting[0]?.id ?? '';
  if (!rateColumns.has(column)) return { rows, estimatesAt: null };
  const {
    sure = [],
    about = [],
    unknown = [],
  } = Object.groupBy(rows, ({ original }) => {
    if (original.effectiveHourlyRate === null) return 'unknown';
    return isMostlyEstimated(original.time) ? 'about' : 'sure';
  });
  return { rows: [...sure, ...about, ...unknown], estimatesAt: about.length > 0 ? sure.length : null };
}

export type ArticlesTable = ReturnType<typeof useArticleTable>['table'];
