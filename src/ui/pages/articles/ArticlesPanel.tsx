import { labelValues } from '@/core/articles/labels.ts';
import { articleTableCsv } from '@/core/returns/article-csv.ts';
import { articleTableMarkdown } from '@/core/returns/article-markdown.ts';
import { isFiltering } from '@/core/returns/filter.ts';
import { listTotals } from '@/core/returns/listed.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { CopyMenu } from '../../components/CopyMenu.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { articles } from '../../i18n/articles.ts';
import { copy } from '../../i18n/copy.ts';
import { labelling } from '../../i18n/labelling.ts';
import { useMedia } from '../../use-media.ts';
import { ArticleCards } from './ArticleCards.tsx';
import { ArticleTable } from './ArticleTable.tsx';
import { BulkBar } from './BulkBar.tsx';
import { FilterBar } from './FilterBar.tsx';
import { rankedRows, useArticleTable } from './use-article-table.ts';
import { useSelection } from './use-selection.ts';

/** The articles: filtered, sorted, labelled in bulk. As a table, or as cards where there is little width. */
export function ArticlesPanel({ portfolio }: { portfolio: Portfolio }) {
  const { table, all, filter, setFilter } = useArticleTable(portfolio);
  const rows = rankedRows(table).rows.map(({ original }) => original);
  const selection = useSelection(rows.map(({ article }) => article.id));
  const picked = rows.filter(({ article }) => selection.picked.has(article.id));
  const topics = labelValues(
    all.map(({ article }) => article),
    'topic',
  );
  const asShown = { ...portfolio, articles: rows };
  const narrow = useMedia('(max-width: 45rem)');
  const View = narrow ? ArticleCards : ArticleTable;
  return (
    <Panel
      title={articles.table.title}
      actions={
        <CopyMenu
          what={copy.articles}
          markdown={() => articleTableMarkdown(asShown, !isFiltering(filter))}
          csv={() => articleTableCsv(asShown)}
        />
      }
    >
      <FilterBar filter={filter} all={all} shown={rows.length} onChange={setFilter} />
      {picked.length > 0 && <BulkBar rows={picked} topics={topics} onClear={selection.clear} />}
      {rows.length === 0 && <Empty title={labelling.filter.nothing} />}
      <View
        table={table}
        portfolio={portfolio}
        selection={selection}
        shown={isFiltering(filter) ? { totals: listTotals(rows), of: all.length } : null}
      />
    </Panel>
  );
}
