import { ButtonLink } from '../../components/Button.tsx';
import { Empty, PageHead, Panel } from '../../components/Panel.tsx';
import { importText as text } from '../../i18n/import.ts';
import { optionsHref, type PageSource } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { useStepFocus } from '../../use-step-focus.ts';
import { Loading } from '../app/Loading.tsx';
import { AggregateStep } from './aggregate/AggregateStep.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import styles from './imports.module.css';
import { PreviewStep } from './PreviewStep.tsx';
import { ProgramStep } from './ProgramStep.tsx';
import { TablesStep } from './page/TablesStep.tsx';
import { usePageImport } from './page/use-page-import.ts';
import { SummaryStep } from './SummaryStep.tsx';
import { DoneStep, FailedStep, PublishingStep, ReadingStep } from './steps.tsx';
import { useQueue } from './use-queue.ts';

type ImportPageProps = {
  /** Chosen at the start. */
  programId: string | null;
  /** The page whose table is imported; null: files or what is pasted. */
  from: PageSource | null;
};

/** Imports statements, one after the other: choose, preview, publish. */
export function ImportPage({ programId, from }: ImportPageProps) {
  const programs = useLive((live) => live.programs());
  const { state, ...actions } = useQueue();
  useStepFocus(state.step);
  const { page, isMissing, pick } = usePageImport(from, programId, { state, ...actions });
  if (!programs) return <Loading title={text.title} />;
  const busy = state.step === 'preview' && state.busy;
  return (
    <div
      className={styles.page}
      data-import-state={state.step}
      {...(busy && { 'data-preview-busy': '' })}
      aria-busy={busy}
    >
      {programs.length === 0 ? (
        <>
          <PageHead title={text.title} />
          <Panel title={text.choose.noPrograms}>
            <Empty title={text.choose.noProgramsHelp}>
              <ButtonLink look="primary" href={optionsHref('programs')}>
                {text.choose.addProgram}
              </ButtonLink>
            </Empty>
          </Panel>
        </>
      ) : (
        <>
          {state.step === 'choose' && page.step !== 'none' && (
            <TablesStep
              state={page}
              isMissing={isMissing}
              onPick={(table, address) => void pick(table, address, programId)}
            />
          )}
          {state.step === 'choose' && page.step === 'none' && (
            <ChooseStep
              programs={programs}
              programId={programId}
              undone={state.undone}
              onSources={(...chosen) => void actions.start(...chosen)}
            />
          )}
          {state.step === 'reading' && <ReadingStep fileName={state.fileName} onCancel={actions.cancel} />}
          {state.step === 'program' && <ProgramStep state={state} programs={programs} actions={actions} />}
          {state.step === 'aggregate' && (
            <AggregateStep state={state} programs={programs} actions={actions} />
          )}
          {state.step === 'preview' && <PreviewStep state={state} programs={programs} actions={actions} />}
          {state.step === 'publishing' && (
            <PublishingStep progress={state.progress} onCancel={state.isUndo ? null : actions.cancel} />
          )}
          {state.step === 'done' && <DoneStep state={state} actions={actions} />}
          {state.step === 'summary' && <SummaryStep programs={programs} actions={actions} />}
          {state.step === 'failed' && <FailedStep state={state} actions={actions} />}
        </>
      )}
    </div>
  );
}
