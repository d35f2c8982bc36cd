import { type ReactNode, useState } from 'react';
import type { RowFate } from '@/core/statements/row.ts';
import { Empty, Panel } from '../../components/Panel.tsx';
import { Scroll } from '../../components/Scroll.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import shared from '../../components/table.module.css';
import { importText } from '../../i18n/import.ts';
import { FateFilters } from './FateFilters.tsx';
import styles from './imports.module.css';

const text = importText.preview;
const step = 100;

type FateRowsPanelProps<Row> = {
  caption: string;
  preview: { rows: readonly Row[]; counts: Record<RowFate, number> };
  help: Record<RowFate, string>;
  /** What follows the line's number: columns of words, then columns of numbers. */
  heads: readonly string[];
  numbers: readonly string[];
  /** The table row of a line. */
  children: (row: Row, index: number) => ReactNode;
};

/** Every line of a file with what happens to it and why; the counts of each fate filter the list. */
export function FateRowsPanel<Row extends { fate: RowFate }>(props: FateRowsPanelProps<Row>) {
  const { caption, preview, help, heads, numbers, children } = props;
  const [fate, setFate] = useState<RowFate | null>(null);
  const [limit, setLimit] = useState(step);
  const rows = fate === null ? preview.rows : preview.rows.filter((row) => row.fate === fate);
  return (
    <Panel title={text.rows}>
      <FateFilters
        counts={preview.counts}
        total={preview.rows.length}
        help={help}
        chosen={fate}
        onChoose={setFate}
      />
      {rows.length === 0 ? (
        <Empty title={text.noRows} />
      ) : (
        <Scroll label={caption} className={styles.rows}>
          <table className={shared.table}>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col" className={shared.number}>
                  {text.line}
                </th>
                {heads.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
                {numbers.map((name) => (
                  <th key={name} scope="col" className={shared.number}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{rows.slice(0, limit).map(children)}</tbody>
          </table>
        </Scroll>
      )}
      <ShowMore left={rows.length - limit} step={step} onMore={() => setLimit(limit + step)} />
    </Panel>
  );
}
