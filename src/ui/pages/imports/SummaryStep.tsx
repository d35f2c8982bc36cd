import type { Program } from '@/core/programs/program.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { PageHead, Panel } from '../../components/Panel.tsx';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { hrefOf } from '../../router.ts';
import styles from './imports.module.css';
import { wordsOf } from './steps.tsx';
import type { Outcome, QueueActions } from './use-queue.ts';

const text = importText.queue;

/** What became of each of several files. */
export function SummaryStep({ programs, actions }: { programs: readonly Program[]; actions: QueueActions }) {
  const { outcomes } = actions.queue;
  const names = new Map(programs.map(({ id, name }) => [id, name]));
  return (
    <>
      <PageHead title={text.title(formatCount(outcomes.length))} note={text.undoEach} />
      <Panel title={text.summary}>
        <DataTable
          caption={text.summary}
          columns={[{ name: text.file }, { name: text.program }, { name: text.outcome }]}
          rows={outcomes.map((outcome, index) => ({
            id: `${index} ${outcome.fileName}`,
            cells: [
              outcome.fileName,
              outcome.fate === 'imported' ? names.get(outcome.programId) : null,
              sentenceOf(outcome),
            ],
          }))}
        />
      </Panel>
      <div className={styles.actions}>
        <ButtonLink look="primary" href={hrefOf({ page: 'articles' })}>
          {importText.done.see}
        </ButtonLink>
        <ButtonLink href={hrefOf({ page: 'imports' })}>{text.imports}</ButtonLink>
        <Button look="quiet" onClick={actions.startOver}>
          {importText.done.another}
        </Button>
      </div>
    </>
  );
}

function sentenceOf(outcome: Outcome): string {
  if (outcome.fate === 'imported') return wordsOf(outcome.result);
  return outcome.fate === 'skipped' ? text.skipped : text.failed(outcome.problem);
}
