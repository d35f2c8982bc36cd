import { useMemo } from 'react';
import { articlesCsv, articlesMarkdown } from '@/core/returns/article-export.ts';
import { articleValues, type ColumnId } from '@/core/returns/article-values.ts';
import { isFiltering } from '@/core/returns/filter.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import type { ArticlesView } from '../../articles-view.ts';
import { CopyMenu } from '../../components/CopyMenu.tsx';
import { NoStatement } from '../../components/NoStatement.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { articles } from '../../i18n/articles.ts';
import { columns as columnText } from '../../i18n/columns.ts';
import { common } from '../../i18n/common.ts';
import { copy } from '../../i18n/copy.ts';
import { labelling } from '../../i18n/labelling.ts';
import { locale } from '../../i18n/language.ts';
import { replaceRoute } from '../../router.ts';
import { useMedia } from '../../use-media.ts';
import { ArticleCards } from './ArticleCards.tsx';
import { ArticleTable } from './ArticleTable.tsx';
import { BulkBar } from './BulkBar.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { columnNames } from './columns.ts';
import { FilterBar } from './FilterBar.tsx';
import { type ArticleList, useArticleList } from './use-article-table.ts';
import { useSelection } from './use-selection.ts';

type ArticlesPanelProps = { portfolio: Portfolio; view: ArticlesView };

/** The articles: filtered, sorted, labelled in bulk. As a table, or as cards where there is little width. */
export function ArticlesPanel({ portfolio, view }: ArticlesPanelProps) {
  const list = useArticleList(portfolio, view);
  if (!list) return <Panel title={articles.table.title}>{`${common.loading}…`}</Panel>;
  return <ArticleListPanel portfolio={portfolio} view={view} list={list} />;
}

function ArticleListPanel({ portfolio, view, list }: ArticlesPanelProps & { list: ArticleList }) {
  const { all, rows, columns, topics, totals } = list;
  const { filter, sort } = view;
  const narrow = useMedia('(max-width: 45rem)');
  const ids = useMemo(() => rows.map(({ article }) => article.id), [rows]);
  const selection = useSelection(ids);
  const picked = rows.filter(({ article }) => selection.picked.has(article.id));
  const change = (parts: Partial<ArticlesView>) =>
    replaceRoute({ page: 'articles', view: { ...view, ...parts } });
  const asShown = { portfolio, rows, columns, nameOf: exportName, isWhole: !isFiltering(filter) };
  const View = narrow ? ArticleCards : ArticleTable;
  return (
    <Panel
      title={articles.table.title}
      note={!portfolio.totals.commissions && <NoStatement />}
      actions={
        <>
          {!narrow && <ColumnMenu columns={columns} />}
          <CopyMenu
            what={copy.articles}
            markdown={() => articlesMarkdown(asShown, { words: copy.list, locale })}
            csv={() => articlesCsv(asShown)}
          />
        </>
      }
    >
      <FilterBar
        filter={filter}
        topics={topics}
        of={all.length}
        programs={portfolio.programs.map(({ program }) => program)}
        shown={rows.length}
        onChange={(changed) => change({ filter: changed })}
      />
      {picked.length > 0 && <BulkBar rows={picked} topics={topics} onClear={selection.clear} />}
      {rows.length === 0 && <Empty title={labelling.filter.nothing} />}
      <View
        list={list}
        portfolio={portfolio}
        selection={selection}
        sort={sort}
        onSort={(changed) => change({ sort: changed })}
        shown={isFiltering(filter) ? { totals, of: all.length } : null}
      />
    </Panel>
  );
}

/** A column's name outside its table: in full, and of an estimate as one. */
function exportName(id: ColumnId): string {
  const { full } = columnNames(id);
  return articleValues[id].kind === 'estimate' ? columnText.estimate(full) : full;
}
