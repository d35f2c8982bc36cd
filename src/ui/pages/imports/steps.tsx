import { useEffect, useRef, useState } from 'react';
import type { ImportProgress, ImportResult } from '@/services/import/types.ts';
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
export function ReadingStep({ fileName, onCancel }: { fileName: string; onCancel: () => void }) {
  return (
    <>
      <PageHead title={text.title} />
      <p role="status">{text.reading(fileName)}</p>
      <Progress label={text.reading(fileName)} />
      <CancelButton onCancel={onCancel} />
    </>
  );
}

type PublishingStepProps = { progress: ImportProgress | null; onCancel: (() => void) | null };

/** While rows are written or removed. Only every tenth of the way is announced. */
export function PublishingStep({ progress, onCancel }: PublishingStepProps) {
  const stage = text.publishing[progress?.stage ?? 'staging'];
  const tenths = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 10) : 0;
  return (
    <>
      <PageHead title={text.title} />
      <p role="status" className="visually-hidden">
        {text.publishing.percent(stage, tenths * 10)}
      </p>
      <p aria-hidden="true">
        {stage}
        {progress && ` ${text.publishing.of(formatCount(progress.done), formatCount(progress.total))}`}
      </p>
      <Progress label={stage} {...(progress && { done: progress.done, total: progress.total })} />
      <p className={styles.quiet}>{text.publishing.keepOpen}</p>
      {onCancel && <CancelButton onCancel={onCancel} />}
    </>
  );
}

/** Takes the focus over from the button before it, and keeps it while the work is undone. */
function CancelButton({ onCancel }: { onCancel: () => void }) {
  const [isCancelling, setCancelling] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const cancel = () => {
    setCancelling(true);
    onCancel();
  };
  return (
    <div className={styles.actions}>
      <Button ref={button} data-action="cancel" busy={isCancelling} onClick={cancel}>
        {isCancelling ? text.publishing.cancelling : text.publishing.cancel}
      </Button>
    </div>
  );
}

type StepProps<Step> = { state: ImportState & { step: Step }; actions: QueueActions };

/** What became of the rows of an import. */
export function wordsOf({ counts, transfers }: ImportResult): string {
  const { counts: sentence, payouts, errors } = text.done;
  const { new: fresh, updates, same, error } = counts;
  const came = sentence(formatCount(fresh), formatCount(updates), formatCount(same));
  return [
    (transfers === 0 || fresh + updates + same > 0) && came,
    transfers > 0 && payouts(transfers, formatCount(transfers)),
    error > 0 && errors(error, formatCount(error)),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** What came of the import, and how to take it back. */
export function DoneStep({ state, actions }: StepProps<'done'>) {
  const { title, see, another, undo } = text.done;
  return (
    <>
      <PageHead title={title(state.fileName)} />
      {state.problem && <Notice tone="danger">{state.problem}</Notice>}
      <Panel title={text.done.result}>
        <p role="status">{wordsOf(state.result)}</p>
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
