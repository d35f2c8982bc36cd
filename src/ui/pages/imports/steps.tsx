import type { ImportProgress, ImportResult } from '@/services/types.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageHead, Panel } from '../../components/Panel.tsx';
import { Progress } from '../../components/Progress.tsx';
import { formatCount } from '../../format.ts';
import { importText as text } from '../../i18n/import.ts';
import { hrefOf } from '../../router.ts';
import styles from './imports.module.css';
import type { ImportState } from './use-import.ts';
import type { QueueActions } from './use-queue.ts';

/** While the statement is read. */
export function ReadingStep({ fileName }: { fileName: string }) {
  return (
    <>
      <PageHead title={text.title} />
      <p role="status">{text.reading(fileName)}</p>
      <Progress label={text.reading(fileName)} />
    </>
  );
}

/** While rows are written or taken out again. */
export function PublishingStep({ progress }: { progress: ImportProgress | null }) {
  const stage = text.publishing[progress?.stage ?? 'staging'];
  return (
    <>
      <PageHead title={text.title} />
      <p role="status">
        {stage}
        {progress && ` ${text.publishing.of(formatCount(progress.done), formatCount(progress.total))}`}
      </p>
      <Progress label={stage} {...(progress && { done: progress.done, total: progress.total })} />
      <p className={styles.quiet}>{text.publishing.keepOpen}</p>
    </>
  );
}

type StepProps<Step> = { state: ImportState & { step: Step }; actions: QueueActions };

/** How many rows of an import came to what. */
export function wordsOf(counts: ImportResult['counts']): string {
  const { counts: sentence, errors } = text.done;
  const came = sentence(formatCount(counts.new), formatCount(counts.updates), formatCount(counts.same));
  return counts.error > 0 ? `${came} ${errors(counts.error, formatCount(counts.error))}` : came;
}

/** What came of the import, and how to take it back. */
export function DoneStep({ state, actions }: StepProps<'done'>) {
  const { title, see, another, undo } = text.done;
  return (
    <>
      <PageHead title={title(state.fileName)} />
      {state.problem && <Notice tone="danger">{state.problem}</Notice>}
      <Panel title={text.done.result}>
        <p role="status">{wordsOf(state.result.counts)}</p>
        <div className={styles.actions}>
          <ButtonLink look="primary" href={hrefOf({ page: 'articles' })}>
            {see}
          </ButtonLink>
          <Button onClick={actions.startOver}>{another}</Button>
          <Button look="quiet" data-action="undo" onClick={() => void actions.undo(state)}>
            {undo}
          </Button>
        </div>
      </Panel>
    </>
  );
}

/** What failed, in the service's own words, and what to do about it. */
export function FailedStep({ state, actions }: StepProps<'failed'>) {
  const { back, during, problem } = state;
  const words = text.failed;
  return (
    <>
      <PageHead title={text.title} />
      <Notice tone="danger" title={words[during]}>
        <p>{problem}</p>
        <p>{during === 'reading' ? words.readingHelp : words.publishingHelp}</p>
      </Notice>
      <div className={styles.actions}>
        {back?.step === 'preview' && (
          <>
            <Button look="primary" onClick={() => void actions.publish(back)}>
              {words.again}
            </Button>
            <Button onClick={() => actions.show(back)}>{words.back}</Button>
          </>
        )}
        {actions.place && (
          <Button data-action="skip" onClick={() => void actions.skip()}>
            {text.queue.skip}
          </Button>
        )}
        <Button onClick={actions.startOver}>{words.other}</Button>
      </div>
    </>
  );
}
