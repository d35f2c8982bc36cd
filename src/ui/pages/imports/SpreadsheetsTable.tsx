import type { SpreadsheetView } from '@/db/live/types.ts';
import { useApp } from '../../context.tsx';
import { formatCount, formatDay } from '../../format.ts';
import { imports } from '../../i18n/imports.ts';
import { sheetText } from '../../i18n/sheet.ts';
import { UndoableTable } from './UndoableTable.tsx';

const text = sheetText.list;

/** Every spreadsheet that was brought, each with its undo. */
export function SpreadsheetsTable({ spreadsheets }: { spreadsheets: readonly SpreadsheetView[] }) {
  const { services } = useApp();
  return (
    <UndoableTable
      caption={text.caption}
      columns={[text.name, imports.program, text.asOf, imports.rows]}
      rows={spreadsheets.map(({ id, fileName, importedAt, program, asOf, counts }) => ({
        id,
        fileName,
        importedAt,
        cells: [
          program ?? text.allPrograms,
          formatDay(asOf),
          imports.counts(formatCount(counts.new), formatCount(counts.updates)),
        ],
      }))}
      action="undo-spreadsheet"
      onUndo={(id) => services.spreadsheets.undo(id)}
    />
  );
}
