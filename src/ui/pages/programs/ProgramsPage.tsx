import { ButtonLink } from '../../components/Button.tsx';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { programs as text } from '../../i18n/programs.ts';
import { optionsHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { ProgramsTable } from './ProgramsTable.tsx';

/** Every program with the figures that programs are compared by. */
export function ProgramsPage() {
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
        <Panel title={text.caption}>
          <ProgramsTable rows={rows} />
        </Panel>
      )}
    </>
  );
}
