import { type ReactNode, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatInstant } from '../../format.ts';
import { imports } from '../../i18n/imports.ts';
import { useAction } from '../../use-action.ts';

type Row = { id: string; fileName: string; importedAt: number; cells: readonly ReactNode[] };

type UndoableTableProps = {
  caption: string;
  /** Names of the columns up to the time of the import, the file's first. */
  columns: readonly string[];
  rows: readonly Row[];
  /** What the buttons are known by to scripts. */
  action: string;
  onUndo: (id: string) => Promise<void>;
};

/** Imports, each with its undo; nothing where there is none. */
export function UndoableTable({ caption, columns, rows, action, onUndo }: UndoableTableProps) {
  const { run, busy, done, problem } = useAction();
  const [current, setCurrent] = useState('');
  const undo = ({ id, fileName }: Row) => {
    setCurrent(id);
    void run(async () => {
      await onUndo(id);
      return imports.undone(fileName);
    });
  };
  return (
    <>
      <div role="status">{done && <Notice tone="info">{done}</Notice>}</div>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {rows.length > 0 && (
        <Panel title={caption}>
          <DataTable
            stacks
            caption={caption}
            columns={[
              ...[...columns, imports.imported].map((name) => ({ name })),
              { name: imports.action, action: true },
            ]}
            rows={rows.map((row) => ({
              id: row.id,
              cells: [
                row.fileName,
                ...row.cells,
                formatInstant(row.importedAt),
                <Button
                  key="undo"
                  small
                  data-action={action}
                  aria-label={imports.undoOf(row.fileName)}
                  busy={busy}
                  onClick={() => undo(row)}
                >
                  {busy && current === row.id ? `${imports.undoing}…` : imports.undo}
                </Button>,
              ],
            }))}
          />
        </Panel>
      )}
    </>
  );
}
