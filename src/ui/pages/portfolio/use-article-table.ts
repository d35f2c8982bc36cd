import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { type ArticleFilter, filterArticles, noFilter } from '@/core/returns/filter.ts';
import { listedArticles } from '@/core/returns/listed.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { linkGaps } from '@/networks/link-gaps.ts';
import { columns, features } from './columns.tsx';

const initialState: { sorting: SortingState } = { sorting: [{ id: 'toDate', desc: true }] };

/** The article table with its filter and order. */
export function useArticleTable(portfolio: Portfolio) {
  const [filter, setFilter] = useState<ArticleFilter>(noFilter);
  const all = useMemo(() => {
    const programs = portfolio.programs.map(({ program }) => program);
    const { currency } = portfolio;
    return listedArticles(portfolio).map((row) => ({ ...row, currency, gaps: linkGaps(row, programs) }));
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

export type ArticlesTable = ReturnType<typeof useArticleTable>['table'];
