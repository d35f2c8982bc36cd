import type { ReactNode } from 'react';
import type { RowFate } from '@/core/statements/row.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageHead, Panel } from '../../components/Panel.tsx';
import { Progress } from '../../components/Progress.tsx';
import { formatCount } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { useStepFocus } from '../../use-step-focus.ts';
import styles from './imports.module.css';
import type { PreviewImportState } from './use-preview-import.ts';

type Result = { importId: string; counts: Record<RowFate, number> };
type State = PreviewImportState<unknown, unknown, Result>;

/** What each kind of file calls its steps. */
type Words = {
  title: string;
  reading: (fileName: string) => string;
  importing: string;
  failed: string;
  done: {
    counts: (fresh: string, updated: string, same: string) => string;
    left: (count: number, text: string) => string;
  };
};

type PreviewImportProps = {
  state: State;
  text: Words;
  choose: ReactNode;
  preview: ReactNode;
  /** Where what was imported is seen. */
  see: { href: string; label: string };
  onUndo: (done: State & { step: 'done' }) => void;
  onStartOver: () => void;
};

/** The page of an import of one file: the steps that are the same whatever is imported, around its own. */
export function PreviewImport({ state, choose, preview, ...rest }: PreviewImportProps) {
  const busy = state.step === 'preview' && state.busy;
  useStepFocus(state.step);
  return (
    <div
      className={styles.page}
      data-import-state={state.step}
      {...(busy && { 'data-preview-busy': '' })}
      aria-busy={busy}
    >
      {state.step === 'choose' && choose}
      {state.step === 'reading' && <Busy title={rest.text.title} words={rest.text.reading(state.fileName)} />}
      {state.step === 'preview' && preview}
      {state.step === 'publishing' && <Busy title={rest.text.title} words={rest.text.importing} />}
      {state.step === 'done' && <Done state={state} {...rest} />}
      {state.step === 'failed' && <Failed problem={state.problem} {...rest} />}
    </div>
  );
}

function Busy({ title, words }: { title: string; words: string }) {
  return (
    <>
      <PageHead title={title} />
      <p role="status">{words}</p>
      <Progress label={words} />
    </>
  );
}

type StepProps = Omit<PreviewImportProps, 'state' | 'choose' | 'preview'>;

function Done({ state, text, see, onUndo, onStartOver }: StepProps & { state: State & { step: 'done' } }) {
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
          <ButtonLink look="primary" href={see.href}>
            {see.label}
          </ButtonLink>
          <Button onClick={onStartOver}>{importText.done.another}</Button>
          <Button look="quiet" data-action="undo" onClick={() => onUndo(state)}>
            {importText.done.undo}
          </Button>
        </div>
      </Panel>
    </>
  );
}

function Failed({ problem, text, onStartOver }: StepProps & { problem: string }) {
  return (
    <>
      <PageHead title={text.title} />
      <Notice tone="danger" title={text.failed}>
        <p>{problem}</p>
        <p>{importText.failed.readingHelp}</p>
      </Notice>
      <div className={styles.actions}>
        <Button onClick={onStartOver}>{importText.failed.other}</Button>
      </div>
    </>
  );
}
