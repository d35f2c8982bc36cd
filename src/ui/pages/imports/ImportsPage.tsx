import { useState } from 'react';
import type { ImportView } from '@/db/live/types.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { Scroll } from '../../components/Scroll.tsx';
import shared from '../../components/table.module.css';
import { tableRoles } from '../../components/table-roles.ts';
import { useApp } from '../../context.tsx';
import { formatCount, formatDay, formatInstant } from '../../format.ts';
import { imports as text } from '../../i18n/imports.ts';
import { sheetText } from '../../i18n/sheet.ts';
import { trackers } from '../../i18n/trackers.ts';
import { hrefOf } from '../../router.ts';
import { useAction } from '../../use-action.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { PayoutsPanel } from '../programs/PayoutsPanel.tsx';
import styles from './imports.module.css';
import { MonthTotalsPanel } from './months/MonthTotalsPanel.tsx';
import { SpreadsheetsTable } from './SpreadsheetsTable.tsx';
import { TrackersTable } from './trackers/TrackersTable.tsx';

/** Every import with its coverage and counts, newest first, each with its undo. */
export function ImportsPage() {
  const imports = useLive((live) => live.imports());
  const spreadsheets = useLive((live) => live.spreadsheets());
  if (!imports || !spreadsheets) return <Loading title={text.title} />;
  return (
    <>
      <PageHead
        title={text.title}
        note={text.note}
        actions={
          <>
            <ButtonLink href={hrefOf({ page: 'spreadsheet' })}>{sheetText.title}</ButtonLink>
            <ButtonLink href={hrefOf({ page: 'tracker' })}>{trackers.title}</ButtonLink>
          </>
        }
      />
      {imports.length === 0 ? (
        <Panel title={text.none}>
          <Empty title={text.noneHelp}>
            <ButtonLink look="primary" href={hrefOf({ page: 'import', programId: null })}>
              {text.importStatement}
            </ButtonLink>
          </Empty>
        </Panel>
      ) : (
        <ImportsTable imports={imports.toSorted((a, b) => b.importedAt - a.importedAt)} />
      )}
      <MonthTotalsPanel />
      <PayoutsPanel />
      <SpreadsheetsTable spreadsheets={spreadsheets} />
      <TrackersTable />
    </>
  );
}

function ImportsTable({ imports }: { imports: readonly ImportView[] }) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [current, setCurrent] = useState('');
  const undo = (view: ImportView) => {
    setCurrent(view.id);
    void run(async () => {
      await services.imports.undo(view.id, () => {});
      return text.undone(view.fileName);
    });
  };
  return (
    <>
      <div role="status">{done && <Notice tone="info">{done}</Notice>}</div>
      {problem && <Notice tone="danger">{problem}</Notice>}
      <Panel title={text.caption}>
        <Scroll label={text.caption}>
          <table className={`${shared.table} ${shared.stacks}`} {...tableRoles.table}>
            <caption className="visually-hidden">{text.caption}</caption>
            <thead {...tableRoles.group}>
              <tr {...tableRoles.row}>
                {[text.statement, text.program, text.covers, text.rows, text.imported, text.action].map(
                  (name) => (
                    <th key={name} scope="col" {...tableRoles.column}>
                      {name}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody {...tableRoles.group}>
              {imports.map((view) => (
                <ImportRow
                  key={view.id}
                  view={view}
                  undoing={busy && current === view.id}
                  locked={busy}
                  onUndo={() => undo(view)}
                />
              ))}
            </tbody>
          </table>
        </Scroll>
      </Panel>
    </>
  );
}

type ImportRowProps = { view: ImportView; undoing: boolean; locked: boolean; onUndo: () => void };

function ImportRow({ view, undoing, locked, onUndo }: ImportRowProps) {
  const { fileName, counts, state } = view;
  const left = counts.ignored + counts.older;
  return (
    <tr data-file={fileName} data-import-state={state} {...tableRoles.row}>
      <th scope="row" className={styles.file} {...tableRoles.heading}>
        {fileName}
        {view.content !== 'commissions' && <span className={styles.reason}>{text[view.content]}</span>}
      </th>
      <td data-label={text.program} {...tableRoles.cell}>
        {view.program}
      </td>
      <td className={styles.nowrap} data-label={text.covers} {...tableRoles.cell}>
        {text.range(formatDay(view.coversFrom), formatDay(view.coversTo))}
      </td>
      <td data-label={text.rows} {...tableRoles.cell}>
        {text.counts(formatCount(counts.new), formatCount(counts.updates))}
        <span className={styles.reason}>
          {[
            left > 0 && text.leftOut(formatCount(left)),
            counts.error > 0 && text.unreadable(formatCount(counts.error)),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </td>
      <td className={styles.nowrap} data-label={text.imported} {...tableRoles.cell}>
        {formatInstant(view.importedAt)}
        {state !== 'published' && (
          <span className={styles.unfinished}>
            {text.states[state]}: {text.progress(formatCount(view.cursor), formatCount(view.rowCount))}
          </span>
        )}
      </td>
      <td {...tableRoles.cell}>
        <Button
          small
          data-action="undo"
          aria-label={text.undoOf(fileName)}
          busy={locked || state === 'undoing'}
          onClick={onUndo}
        >
          {undoing ? `${text.undoing}…` : text.undo}
        </Button>
      </td>
    </tr>
  );
}
