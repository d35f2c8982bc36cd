import type { ProgramView } from '@/db/live/types.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Empty, PageHead } from '../../components/Panel.tsx';
import { formatDay } from '../../format.ts';
import { programs as text } from '../../i18n/programs.ts';
import { hrefOf, optionsHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { Loading } from '../app/Loading.tsx';
import { ProgramRetention } from '../explained/ProgramRetention.tsx';
import { networkNames } from '../options/choices.ts';
import { PayoutRowsPanel } from './PayoutRowsPanel.tsx';
import { ProgramStats } from './ProgramStats.tsx';
import styles from './programs.module.css';
import { ReconciliationPanel } from './ReconciliationPanel.tsx';
import { TermsPanel } from './TermsPanel.tsx';
import { TotalsPanel } from './TotalsPanel.tsx';
import { VanishedPanel } from './VanishedPanel.tsx';

/** One program: its figures, its statements checked against its terms, and the terms through time. */
export function ProgramPage({ id }: { id: string }) {
  const view = useLive((live) => live.program(id));
  if (view === undefined) return <Loading title={text.title} />;
  const back = <a href={hrefOf({ page: 'programs' })}>{text.back}</a>;
  if (view === null) {
    return (
      <>
        <PageHead title={text.missing} note={back} />
        <Empty title={text.missingHelp} />
      </>
    );
  }
  const edit = (
    <ButtonLink small href={optionsHref('programs')} target="_blank">
      {text.edit}
    </ButtonLink>
  );
  return (
    <>
      <div className={styles.back}>{back}</div>
      <PageHead title={view.program.name} note={aboutOf(view)} actions={edit} />
      <ProgramStats row={view} />
      <ReconciliationPanel view={view} />
      <VanishedPanel view={view} />
      <PayoutRowsPanel view={view} />
      <ProgramRetention programId={id} view={view} />
      <TermsPanel program={view.program} />
      <TotalsPanel view={view} />
    </>
  );
}

function aboutOf({ program, coversTo }: ProgramView): string {
  const network = networkNames.find(([name]) => name === program.network)?.[1];
  return [
    network,
    coversTo === null ? text.noStatement : text.coversTo(formatDay(coversTo)),
    program.paidIn === 'credit' && text.credit,
    program.closed && text.closed,
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}
