import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { Unknown } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { formatCount } from '../../format.ts';
import { article } from '../../i18n/article.ts';

const text = article.clicks;

/** Clicks in the article's month 1, 2, ...; a month that no click statement covers is not known. */
export function ClicksPanel({ row: { figures } }: { row: ArticleReturns }) {
  const months = figures?.clicksByMonth ?? [];
  return (
    <Panel title={text.title}>
      {months.every((clicks) => clicks === null) ? (
        <Empty title={text.none} />
      ) : (
        <DataTable
          caption={text.caption}
          columns={[{ name: text.month }, { name: text.clicks, number: true }]}
          rows={months.map((clicks, index) => ({
            id: String(index + 1),
            cells: [String(index + 1), clicks === null ? <Unknown key="none" /> : formatCount(clicks)],
          }))}
        />
      )}
    </Panel>
  );
}
