import type { ProgramFigures } from '@/core/returns/program-figures.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { CopyTable } from '../../components/CopyTable.tsx';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { copy } from '../../i18n/copy.ts';
import { programs as text } from '../../i18n/programs.ts';
import { optionsHref, parseRoute, replaceRoute, useHash } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { type ProgramSorting, sortingOf, sortRows } from './columns.tsx';
import { copiedColumns, copiedPrograms } from './copied.ts';
import { ProgramsTable } from './ProgramsTable.tsx';

/** Every program with the figures that programs are compared by. */
export function ProgramsPage() {
  const route = parseRoute(useHash());
  const sort = route.page === 'programs' ? route.sort : undefined;
  const rows = useLive((live) => live.programFigures());
  if (!rows) return <Loading title={text.title} />;
  return (
    <>
      <PageHead title={text.title} note={text.note} />
      {rows.length === 0 ? (
        <Panel title={text.none}>
          <Empty title={text.noneHelp}>
            <ButtonLink look="primary" href={optionsHref('programs')} target="_blank">
              {text.add}
            </ButtonLink>
          </Empty>
        </Panel>
      ) : (
        <SortedPrograms programs={rows} sorting={sortingOf(sort)} />
      )}
    </>
  );
}

type SortedProgramsProps = { programs: readonly ProgramFigures[]; sorting: ProgramSorting };

function SortedPrograms({ programs, sorting }: SortedProgramsProps) {
  const rows = sortRows(programs, sorting);
  return (
    <Panel
      title={text.caption}
      actions={<CopyTable what={copy.programs} columns={copiedColumns} rows={() => copiedPrograms(rows)} />}
    >
      <ProgramsTable
        rows={rows}
        sorting={sorting}
        onSort={(sort) => replaceRoute({ page: 'programs', sort })}
      />
    </Panel>
  );
}
