import { useMemo, useState } from 'react';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { RowFate } from '@/core/statements/row.ts';
import type { Preview } from '@/services/types.ts';
import { Empty, Panel } from '../../components/Panel.tsx';
import { importText } from '../../i18n/import.ts';
import { FateFilters } from './FateFilters.tsx';
import { RowsTable } from './RowsTable.tsx';

const text = importText.preview;

/** Every row with what happens to it and why; the counts of each fate filter the list. */
export function RowsPanel({ preview, onEdit }: { preview: Preview; onEdit: (edit: RowEdit) => void }) {
  const [fate, setFate] = useState<RowFate | null>(null);
  const rows = useMemo(
    () => (fate === null ? preview.rows : preview.rows.filter((row) => row.fate === fate)),
    [preview.rows, fate],
  );
  return (
    <Panel title={text.rows}>
      <FateFilters
        counts={preview.counts}
        total={preview.rows.length}
        help={importText.fateHelp}
        chosen={fate}
        onChoose={setFate}
      />
      {rows.length === 0 ? (
        <Empty title={text.noRows} />
      ) : (
        <RowsTable rows={rows} content={preview.content} onEdit={onEdit} />
      )}
    </Panel>
  );
}
