import { useEffect, useRef } from 'react';
import type { Program } from '@/core/programs/program.ts';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { Preview } from '@/services/import/types.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageHead } from '../../components/Panel.tsx';
import { formatCount, formatInstant } from '../../format.ts';
import { aggregateText } from '../../i18n/aggregate.ts';
import { findingsText } from '../../i18n/findings.ts';
import { importText } from '../../i18n/import.ts';
import { pageTables } from '../../i18n/page-tables.ts';
import { useSteady } from '../../use-steady.ts';
import type { Answer } from './answers.ts';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { CoveragePanel, coverageProblem } from './CoveragePanel.tsx';
import { DifferencesPanel } from './DifferencesPanel.tsx';
import { EditsPanel } from './EditsPanel.tsx';
import { FormatsPanel } from './FormatsPanel.tsx';
import styles from './imports.module.css';
import { MeaningsPanel } from './MeaningsPanel.tsx';
import { NothingNotice } from './NothingNotice.tsx';
import { QuestionsPanel } from './QuestionsPanel.tsx';
import { RowsPanel } from './RowsPanel.tsx';
import { TotalsNotices } from './TotalsNotices.tsx';
import { TwinsPanel } from './TwinsPanel.tsx';
import { UnreadablePanel } from './UnreadablePanel.tsx';
import type { ImportState } from './use-import.ts';
import { rowCount } from './use-preview-rows.ts';
import type { QueueActions } from './use-queue.ts';
import { VanishedPanel } from './VanishedPanel.tsx';

const text = importText.preview;

type PreviewStepProps = {
  state: ImportState & { step: 'preview' };
  programs: readonly Program[];
  actions: QueueActions;
};

/** What importing would do, row by row, and every choice that decides it. Nothing is written yet. */
export function PreviewStep({ state, programs, actions }: PreviewStepProps) {
  const { choice, preview, busy, problem } = state;
  const program = programs.find(({ id }) => id === choice.programId)?.name ?? choice.programId;
  const note = text.note(preview.fileName, program);
  const place =
    actions.place && importText.queue.place(formatCount(actions.place.at), formatCount(actions.place.of));
  const rows = rowCount(preview);
  const answer = useSteady((given: Answer) => actions.answer(choice, given));
  const edit = useSteady((change: RowEdit) => actions.edit(choice, change));
  return (
    <>
      <PageHead title={importText.title} note={place ? `${place}: ${note}` : note} />
      <p role="status" className="visually-hidden">
        {busy ? text.busy : text.ready(rows, formatCount(rows))}
      </p>
      {programs.length > 1 && (
        <div className={styles.narrow}>
          <SelectField
            label={text.program}
            name="program"
            value={choice.programId}
            onChange={({ target }) => actions.change({ ...choice, programId: target.value, twins: null })}
          >
            {programs.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      {preview.recognisedAs && <Notice tone="info">{text.recognised(preview.recognisedAs)}</Notice>}
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div role="status">{state.cancelled && <Notice tone="info">{text.cancelled}</Notice>}</div>
      {choice.source.page && <Notice tone="info">{pageTables.shownRowsOnly}</Notice>}
      {preview.alreadyImportedAt !== null && (
        <Notice tone="warn">{text.already(formatInstant(preview.alreadyImportedAt))}</Notice>
      )}
      {preview.damaged.first !== null && (
        <Notice tone="warn">
          {findingsText.damaged(
            preview.damaged.count,
            formatCount(preview.damaged.count),
            formatCount(preview.damaged.first),
          )}
        </Notice>
      )}
      <TotalsNotices totals={preview.totals} />
      {preview.rounded > 0 && (
        <Notice tone="info">{text.rounded(preview.rounded, formatCount(preview.rounded))}</Notice>
      )}
      {preview.rewards.map(({ unit, count, rows }) => (
        <Notice key={unit} tone="info">
          {text.rewards(unit, formatCount(count), rows)}
        </Notice>
      ))}
      {looksSummed(preview) && (
        <Notice tone="warn">
          <p>{aggregateText.looksSummed}</p>
          <Button small data-action="as-sums" onClick={() => void actions.compare(choice, null)}>
            {aggregateText.treat}
          </Button>
        </Notice>
      )}
      <NothingNotice preview={preview} />
      <QuestionsPanel questions={preview.questions} onAnswer={answer} />
      <UnreadablePanel preview={preview} onEdit={edit} />
      <EditsPanel edits={preview.edits} onEdit={edit} />
      <VanishedPanel vanished={preview.vanished} />
      <TwinsPanel twins={preview.twins} onEdit={edit} onAnswer={answer} />
      <div className={styles.settings}>
        <ColumnsPanel preview={preview} onAnswer={answer} />
        <MeaningsPanel preview={preview} onAnswer={answer} />
        <div className={styles.pair}>
          <CoveragePanel choice={choice} preview={preview} onChange={actions.change} />
          <FormatsPanel mapping={preview.mapping} onAnswer={answer} />
        </div>
      </div>
      <RowsPanel preview={preview} onEdit={edit} />
      <DifferencesPanel preview={preview} />
      <Bar state={state} actions={actions} />
    </>
  );
}

/** Amounts beside clicks, and nothing that says what each row is. */
function looksSummed({ mapping, questions }: Preview): boolean {
  const isAsked = questions.some(({ field }) => field === 'defaultKind');
  return isAsked && mapping.clicks !== null && mapping.amount !== null;
}

function Bar({ state, actions }: Pick<PreviewStepProps, 'state' | 'actions'>) {
  const { choice, preview, busy, problem } = state;
  const money = useMoney();
  const publish = useRef<HTMLButtonElement>(null);
  // Where the focus was before the import that was cancelled.
  useEffect(() => {
    if (state.cancelled) publish.current?.focus();
  }, [state.cancelled]);
  const rows = preview.counts.new + preview.counts.updates + preview.transfers;
  const open = preview.questions.length > 0;
  const isNothing = preview.nothing !== null;
  const blocked = busy || problem !== '' || open || isNothing || coverageProblem(choice, preview) !== '';
  const sums = Object.entries(preview.columnSum).map(([currency, amount]) => money(amount, currency));
  return (
    <div className={styles.bar}>
      <p className={styles.quiet}>
        {busy
          ? `${text.busy}…`
          : open
            ? text.blockedByQuestions
            : sums.length > 0 && text.columnSum(sums.join(', '))}
      </p>
      <div className={styles.actions}>
        <Button look="quiet" onClick={actions.startOver}>
          {text.startOver}
        </Button>
        {actions.place && (
          <Button data-action="skip" onClick={() => void actions.skip()}>
            {importText.queue.skip}
          </Button>
        )}
        <Button
          ref={publish}
          look="primary"
          data-action="publish"
          disabled={blocked}
          onClick={() => void actions.publish(state)}
        >
          {isNothing ? text.publishNothing : text.publish(rows, formatCount(rows))}
        </Button>
      </div>
    </div>
  );
}
