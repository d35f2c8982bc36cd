import { useState } from 'react';
import type { SpreadsheetView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { formatCount, formatDay, formatInstant } from '../../format.ts';
import { imports } from '../../i18n/imports.ts';
import { sheetText } from '../../i18n/sheet.ts';
import { useAction } from '../../use-action.ts';

const text = sheetText.list;

/** Every spreadsheet that was brought, each with its undo. */
export function SpreadsheetsTable({ spreadsheets }: { spreadsheets: readonly SpreadsheetView[] }) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [current, setCurrent] = useState('');
  const undo = (view: SpreadsheetView) => {
    setCurrent(view.id);
    void run(async () => {
      await services.spreadsheets.undo(view.id);
      return imports.undone(view.fileName);
    });
  };
  return (
    <>
      <div role="status">{done && <Notice tone="info">{done}</Notice>}</div>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {spreadsheets.length > 0 && (
        <Panel title={text.caption}>
          <DataTable
            caption={text.caption}
            columns={[
              { name: text.name },
              { name: imports.program },
              { name: text.asOf },
              { name: imports.rows },
              { name: imports.imported },
              { name: imports.action },
            ]}
            rows={spreadsheets.map((view) => ({
              id: view.id,
              cells: [
                view.fileName,
                view.program ?? text.allPrograms,
                formatDay(view.asOf),
                imports.counts(formatCount(view.counts.new), formatCount(view.counts.updates)),
                formatInstant(view.importedAt),
                <Button
                  key="undo"
                  small
                  data-action="undo-spreadsheet"
                  aria-label={imports.undoOf(view.fileName)}
                  disabled={busy}
                  onClick={() => undo(view)}
                >
                  {busy && current === view.id ? `${imports.undoing}…` : imports.undo}
                </Button>,
              ],
            }))}
          />
        </Panel>
      )}
    </>
  );
}
