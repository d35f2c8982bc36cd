import type { Program } from '@/core/programs/program.ts';
import { useMoney } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageHead } from '../../components/Panel.tsx';
import { formatCount, formatInstant } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { CoveragePanel, coverageProblem } from './CoveragePanel.tsx';
import { FormatsPanel } from './FormatsPanel.tsx';
import styles from './imports.module.css';
import { MeaningsPanel } from './MeaningsPanel.tsx';
import { QuestionsPanel } from './QuestionsPanel.tsx';
import { RowsPanel } from './RowsPanel.tsx';
import type { ImportActions, ImportState } from './use-import.ts';

const text = importText.preview;

type PreviewStepProps = {
  state: ImportState & { step: 'preview' };
  programs: readonly Program[];
  actions: ImportActions;
};

/** What importing would do, row by row, and every choice that decides it. Nothing is written yet. */
export function PreviewStep({ state, programs, actions }: PreviewStepProps) {
  const { choice, preview, busy, problem } = state;
  const program = programs.find(({ id }) => id === choice.programId)?.name ?? choice.programId;
  const answer = (given: Parameters<ImportActions['answer']>[1]) => actions.answer(choice, given);
  return (
    <>
      <PageHead title={importText.title} note={text.note(preview.fileName, program)} />
      <p role="status" className="visually-hidden">
        {busy ? text.busy : text.ready(formatCount(preview.rows.length))}
      </p>
      {preview.recognisedAs && <Notice tone="info">{text.recognised(preview.recognisedAs)}</Notice>}
      {problem && <Notice tone="danger">{problem}</Notice>}
      {preview.alreadyImportedAt !== null && (
        <Notice tone="warn">{text.already(formatInstant(preview.alreadyImportedAt))}</Notice>
      )}
      <QuestionsPanel questions={preview.questions} onAnswer={answer} />
      <div className={styles.settings}>
        <ColumnsPanel preview={preview} onAnswer={answer} />
        <MeaningsPanel preview={preview} onAnswer={answer} />
        <div className={styles.pair}>
          <CoveragePanel choice={choice} preview={preview} onChange={actions.change} />
          <FormatsPanel mapping={preview.mapping} onAnswer={answer} />
        </div>
      </div>
      <RowsPanel preview={preview} />
      <Bar state={state} actions={actions} />
    </>
  );
}

function Bar({ state, actions }: Pick<PreviewStepProps, 'state' | 'actions'>) {
  const { choice, preview, busy, problem } = state;
  const money = useMoney();
  const rows = preview.counts.new + preview.counts.updates;
  const open = preview.questions.length > 0;
  const blocked = busy || problem !== '' || open || coverageProblem(choice, preview) !== '';
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
        <Button
          look="primary"
          data-action="publish"
          disabled={blocked}
          onClick={() => void actions.publish(state)}
        >
          {text.publish(rows, formatCount(rows))}
        </Button>
      </div>
    </div>
  );
}
