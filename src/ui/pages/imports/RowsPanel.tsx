import { useMemo, useState } from 'react';
import { type RowFate, rowFates } from '@/core/statements/row.ts';
import type { Preview } from '@/services/types.ts';
import { Empty, Panel } from '../../components/Panel.tsx';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { fateLabels } from '../../i18n/labels.ts';
import styles from './imports.module.css';
import { RowsTable } from './RowsTable.tsx';

const text = importText.preview;

/** Every row with what happens to it and why; the counts of each fate filter the list. */
export function RowsPanel({ preview }: { preview: Preview }) {
  const [fate, setFate] = useState<RowFate | null>(null);
  const rows = useMemo(
    () => (fate === null ? preview.rows : preview.rows.filter((row) => row.fate === fate)),
    [preview.rows, fate],
  );
  return (
    <Panel title={text.rows}>
      <fieldset className={styles.filters}>
        <legend className="visually-hidden">{text.filter}</legend>
        <FateFilter
          on={fate === null}
          name={text.all}
          count={preview.rows.length}
          onClick={() => setFate(null)}
        />
        {rowFates
          .filter((name) => preview.counts[name] > 0 || name === 'new')
          .map((name) => (
            <FateFilter
              key={name}
              on={fate === name}
              name={fateLabels[name]}
              title={importText.fateHelp[name]}
              count={preview.counts[name]}
              onClick={() => setFate(name)}
            />
          ))}
      </fieldset>
      {rows.length === 0 ? (
        <Empty title={text.noRows} />
      ) : (
        <RowsTable rows={rows} content={preview.content} />
      )}
    </Panel>
  );
}

type FateFilterProps = { on: boolean; name: string; title?: string; count: number; onClick: () => void };

/** A count of rows with one fate, which shows only these when it is pressed. */
export function FateFilter({ on, name, title, count, onClick }: FateFilterProps) {
  return (
    <button type="button" className={styles.filter} aria-pressed={on} title={title} onClick={onClick}>
      {name} <span className={styles.count}>{formatCount(count)}</span>
    </button>
  );
}
