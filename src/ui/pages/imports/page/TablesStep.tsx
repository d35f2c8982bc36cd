import { uniqueNames } from '@/core/statements/table.ts';
import type { PageTables } from '@/platform/page-tables.ts';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Empty, PageHead, Panel } from '../../../components/Panel.tsx';
import { Progress } from '../../../components/Progress.tsx';
import { formatCount } from '../../../format.ts';
import { pageTables as text } from '../../../i18n/page-tables.ts';
import { hrefOf } from '../../../router.ts';
import { useFileText } from '../../../use-file-text.ts';
import styles from '../imports.module.css';
import type { PageState } from './use-page-tables.ts';

type PageTable = PageTables['tables'][number];

const shownRows = 4;
const shownColumns = 8;

type TablesStepProps = {
  state: Exclude<PageState, { step: 'none' }>;
  /** The table that an update looked for is not there. */
  isMissing: boolean;
  onPick: (table: PageTable, address: string) => void;
};

/** The tables of the page that the author came from, to pick the one that is the statement. */
export function TablesStep({ state, isMissing, onPick }: TablesStepProps) {
  return (
    <>
      <PageHead title={text.title} note={state.step === 'read' && text.note(state.address)} />
      {state.step === 'reading' && <Progress label={text.reading} />}
      {state.step === 'failed' && (
        <Notice tone="danger" title={text.failed}>
          <p>{state.problem}</p>
        </Notice>
      )}
      {state.step === 'read' && isMissing && state.tables.length > 0 && (
        <Notice tone="warn">{text.missing}</Notice>
      )}
      {state.step === 'read' && state.tables.length === 0 && (
        <Panel title={text.none}>
          <Empty title={text.noneHelp} />
        </Panel>
      )}
      {state.step === 'read' &&
        panelsOf(state).map(({ id, table }) => (
          <TablePanel key={id} table={table} onPick={() => onPick(table, state.address)} />
        ))}
      {state.step !== 'reading' && (
        <div className={styles.actions}>
          <ButtonLink href={hrefOf({ page: 'import', programId: null })}>{text.fileInstead}</ButtonLink>
        </div>
      )}
    </>
  );
}

/** Tables of a page have nothing but their place to tell them by. */
function panelsOf({ tables }: PageTables) {
  return tables.map((table, index) => ({ id: `${index} ${table.name}`, table }));
}

function TablePanel({ table, onPick }: { table: PageTable; onPick: () => void }) {
  const { cell } = useFileText();
  const { name, rows, rowCount } = table;
  const [header = [], ...others] = rows;
  const title = name || text.unnamed;
  const isCut = rowCount > rows.length;
  const columns = uniqueNames(header).slice(0, shownColumns);
  return (
    <Panel
      title={title}
      note={text.size(rowCount - 1, formatCount(rowCount - 1), formatCount(header.length))}
      actions={
        !isCut && (
          <Button look="primary" data-action="use-table" onClick={onPick}>
            {text.use}
          </Button>
        )
      }
    >
      {isCut && <Notice tone="warn">{text.tooLong(formatCount(rows.length))}</Notice>}
      <DataTable
        caption={title}
        columns={columns.map((column) => ({ name: column }))}
        rows={others.slice(0, shownRows).map((row, index) => ({
          id: String(index),
          cells: columns.map((_, column) => cell(row[column] ?? '')),
        }))}
      />
    </Panel>
  );
}
