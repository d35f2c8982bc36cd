import { useCallback, useMemo } from 'react';
import { articlesCsv, articlesMarkdown } from '@/core/returns/article-export.ts';
import type { ArticleSort } from '@/core/returns/article-order.ts';
import { articleValues, type ColumnId } from '@/core/returns/article-values.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { type ArticlesView, plainArticles } from '../../articles-view.ts';
import { CopyMenu } from '../../components/CopyMenu.tsx';
import { NoStatement } from '../../components/NoStatement.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { articles } from '../../i18n/articles.ts';
import { columns as columnText } from '../../i18n/columns.ts';
import { common } from '../../i18n/common.ts';
import { copy } from '../../i18n/copy.ts';
import { labelling } from '../../i18n/labelling.ts';
import { locale } from '../../i18n/language.ts';
import { parseRoute, replaceRoute, useHash } from '../../router.ts';
import { useMedia } from '../../use-media.ts';
import { useSteady } from '../../use-steady.ts';
import { ArticleCards } from './ArticleCards.tsx';
import { ArticleTable } from './ArticleTable.tsx';
import styles from './articles.module.css';
import { BulkBar } from './BulkBar.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { columnNames } from './columns.ts';
import { FilterBar } from './FilterBar.tsx';
import { type ArticleList, useArticleList } from './use-article-table.ts';
import { useSelection } from './use-selection.ts';

/** What the columns take on average, rem. */
const TITLE_REM = 20;
const COLUMN_REM = 4.75;

/** The articles: filtered, sorted, labelled in bulk. As a table, or as cards where there is little width. */
export function ArticlesPanel({ portfolio }: { portfolio: Portfolio }) {
  const view = useArticlesView();
  const list = useArticleList(portfolio, view);
  if (!list) return <Panel title={articles.table.title}>{`${common.loading}…`}</Panel>;
  return <ArticleListPanel portfolio={portfolio} view={view} list={list} />;
}

/** How the address says that the table is looked at. */
function useArticlesView(): ArticlesView {
  const hash = useHash();
  return useMemo(() => {
    const route = parseRoute(hash);
    return route.page === 'articles' && route.view ? route.view : plainArticles;
  }, [hash]);
}

type ArticleListPanelProps = { portfolio: Portfolio; view: ArticlesView; list: ArticleList };

function ArticleListPanel({ portfolio, view, list }: ArticleListPanelProps) {
  const { all, rows, columns, topics, totals } = list;
  const { id, desc } = view.sort;
  const narrow = useMedia('(max-width: 45rem)');
  const ids = useMemo(() => rows.map(({ article }) => article.id), [rows]);
  const selection = useSelection(ids);
  const { picked } = selection;
  const pickedRows = useMemo(
    () => (picked.size > 0 ? rows.filter(({ article }) => picked.has(article.id)) : []),
    [rows, picked],
  );
  const sort = useMemo(() => ({ id, desc }), [id, desc]);
  const change = useSteady((parts: Partial<ArticlesView>) =>
    replaceRoute({ page: 'articles', view: { ...view, ...parts } }),
  );
  const changeSort = useCallback((changed: ArticleSort) => change({ sort: changed }), [change]);
  const asShown = { portfolio, rows, columns, nameOf: exportName, isWhole: totals === null };
  const markdown = useSteady(() => articlesMarkdown(asShown, { words: copy.list, locale }));
  const csv = useSteady(() => articlesCsv(asShown));
  const View = narrow ? ArticleCards : ArticleTable;
  return (
    <div className={styles.room} style={{ width: widthFor(columns.length) }}>
      <Panel
        title={articles.table.title}
        note={!portfolio.totals.commissions && <NoStatement />}
        actions={
          <>
            {!narrow && <ColumnMenu columns={columns} />}
            <CopyMenu what={copy.articles} markdown={markdown} csv={csv} />
          </>
        }
      >
        <FilterBar
          filter={view.filter}
          topics={topics}
          of={all.length}
          programs={portfolio.programs.map(({ program }) => program)}
          shown={rows.length}
          onChange={(changed) => change({ filter: changed })}
        />
        <BulkBar rows={pickedRows} topics={topics} onClear={selection.clear} />
        {rows.length === 0 && <Empty title={labelling.filter.nothing} />}
        <View list={list} portfolio={portfolio} selection={selection} sort={sort} onSort={changeSort} />
      </Panel>
    </div>
  );
}

/** As wide as the columns need if there is room beside the page, and never narrower than the page. */
function widthFor(columns: number): string {
  return `clamp(100%, ${TITLE_REM + COLUMN_REM * (columns - 1)}rem, max(100%, var(--room)))`;
}

/** A column's name outside its table: in full, and of an estimate as one. */
function exportName(id: ColumnId): string {
  const { full } = columnNames(id);
  return articleValues[id].kind === 'estimate' ? columnText.estimate(full) : full;
}
