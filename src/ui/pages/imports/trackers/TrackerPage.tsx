import { useState } from 'react';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { PageHead, Panel } from '../../../components/Panel.tsx';
import { Progress } from '../../../components/Progress.tsx';
import { formatCount } from '../../../format.ts';
import { problemOf } from '../../../i18n/common.ts';
import { importText } from '../../../i18n/import.ts';
import { trackers as text } from '../../../i18n/trackers.ts';
import { hrefOf } from '../../../router.ts';
import { useLive } from '../../../use-live.ts';
import { Loading } from '../../app/Loading.tsx';
import { FileDrop } from '../FileDrop.tsx';
import styles from '../imports.module.css';
import { readFiles } from '../read-files.ts';
import { TrackerPreviewStep } from './TrackerPreviewStep.tsx';
import { type TrackerActions, type TrackerState, useTracker } from './use-tracker.ts';

/** Imports the hours of a time tracker: choose, preview, publish. */
export function TrackerPage() {
  const articles = useLive((live) => live.articles());
  const { state, ...actions } = useTracker();
  if (!articles) return <Loading title={text.title} />;
  const busy = state.step === 'preview' && state.busy;
  return (
    <div
      className={styles.page}
      data-import-state={state.step}
      {...(busy && { 'data-preview-busy': '' })}
      aria-busy={busy}
    >
      {state.step === 'choose' && <Choose undone={state.undone} actions={actions} />}
      {state.step === 'reading' && <Busy words={text.reading(state.fileName)} />}
      {state.step === 'preview' && <TrackerPreviewStep state={state} articles={articles} actions={actions} />}
      {state.step === 'publishing' && <Busy words={text.importing} />}
      {state.step === 'done' && <Done state={state} actions={actions} />}
      {state.step === 'failed' && <Failed problem={state.problem} actions={actions} />}
    </div>
  );
}

function Choose({ undone, actions }: { undone: boolean; actions: TrackerActions }) {
  const [problem, setProblem] = useState('');
  const send = async (files: readonly File[]) => {
    try {
      const [source] = await readFiles(files);
      if (source) actions.read(source);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <PageHead title={text.title} note={text.note} />
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div role="status">{undone && <Notice tone="info">{text.undone}</Notice>}</div>
      <div className={styles.sources}>
        <Panel title={text.file}>
          <FileDrop several={false} hint={text.fileHint} onFiles={send} />
        </Panel>
        <Panel title={text.where}>
          <ul className={styles.help}>
            {text.help.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  );
}

function Busy({ words }: { words: string }) {
  return (
    <>
      <PageHead title={text.title} />
      <p role="status">{words}</p>
      <Progress label={words} />
    </>
  );
}

function Done({ state, actions }: { state: TrackerState & { step: 'done' }; actions: TrackerActions }) {
  const { counts } = state.result;
  const left = counts.ignored + counts.error + counts.older;
  return (
    <>
      <PageHead title={importText.done.title(state.fileName)} />
      {state.problem && <Notice tone="danger">{state.problem}</Notice>}
      <Panel title={importText.done.result}>
        <p role="status">
          {text.done.counts(formatCount(counts.new), formatCount(counts.updates), formatCount(counts.same))}
          {left > 0 && ` ${text.done.left(left, formatCount(left))}`}
        </p>
        <div className={styles.actions}>
          <ButtonLink look="primary" href={hrefOf({ page: 'time' })}>
            {text.done.see}
          </ButtonLink>
          <Button onClick={actions.startOver}>{importText.done.another}</Button>
          <Button look="quiet" data-action="undo" onClick={() => void actions.undo(state)}>
            {importText.done.undo}
          </Button>
        </div>
      </Panel>
    </>
  );
}

function Failed({ problem, actions }: { problem: string; actions: TrackerActions }) {
  return (
    <>
      <PageHead title={text.title} />
      <Notice tone="danger" title={text.failed}>
        <p>{problem}</p>
        <p>{importText.failed.readingHelp}</p>
      </Notice>
      <div className={styles.actions}>
        <Button onClick={actions.startOver}>{importText.failed.other}</Button>
      </div>
    </>
  );
}
