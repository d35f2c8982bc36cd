import { memo, useDeferredValue, useState } from 'react';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { RowFate } from '@/core/statements/row.ts';
import type { Preview } from '@/services/import/types.ts';
import { Empty, Panel } from '../../components/Panel.tsx';
import { importText } from '../../i18n/import.ts';
import { FateFilters } from './FateFilters.tsx';
import { RowsTable } from './RowsTable.tsx';
import { rowCount, usePreviewRows } from './use-preview-rows.ts';

const text = importText.preview;

type RowsPanelProps = { preview: Preview; onEdit: (edit: RowEdit) => void };

/** Every row with what happens to it and why; the counts of each fate filter the list. */
export const RowsPanel = memo(function RowsPanel({ preview, onEdit }: RowsPanelProps) {
  const [fate, setFate] = useState<RowFate | null>(null);
  const rows = usePreviewRows(preview, fate);
  // The table, which has to be measured, comes after all that stands above it.
  const isDrawn = useDeferredValue(true, false);
  return (
    <Panel title={text.rows}>
      <FateFilters
        counts={preview.counts}
        total={rowCount(preview)}
        help={importText.fateHelp}
        chosen={fate}
        onChoose={setFate}
      />
      {isDrawn && (
        <div data-rows>
          {rows.count === 0 ? (
            <Empty title={text.noRows} />
          ) : (
            <RowsTable rows={rows} content={preview.content} onEdit={onEdit} />
          )}
        </div>
      )}
    </Panel>
  );
});
