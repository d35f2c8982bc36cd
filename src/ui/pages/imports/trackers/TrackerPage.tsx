import { useState } from 'react';
import { Panel } from '../../../components/Panel.tsx';
import { problemOf } from '../../../i18n/problem.ts';
import { trackers as text } from '../../../i18n/trackers.ts';
import { hrefOf } from '../../../router.ts';
import { useLive } from '../../../use-live.ts';
import { Loading } from '../../app/Loading.tsx';
import { ChooseHead } from '../ChooseHead.tsx';
import { FileDrop } from '../FileDrop.tsx';
import styles from '../imports.module.css';
import { PreviewImport } from '../PreviewImport.tsx';
import { readFiles } from '../read-files.ts';
import { TrackerPreviewStep } from './TrackerPreviewStep.tsx';
import { type TrackerActions, useTracker } from './use-tracker.ts';

/** Imports the hours of a time tracker: choose, preview, publish. */
export function TrackerPage() {
  const articles = useLive((live) => live.articles());
  const { state, ...actions } = useTracker();
  if (!articles) return <Loading title={text.title} />;
  return (
    <PreviewImport
      state={state}
      text={text}
      choose={<Choose undone={state.step === 'choose' && state.undone} actions={actions} />}
      preview={
        state.step === 'preview' && <TrackerPreviewStep state={state} articles={articles} actions={actions} />
      }
      see={{ href: hrefOf({ page: 'time' }), label: text.done.see }}
      onUndo={() => state.step === 'done' && void actions.undo(state)}
      onStartOver={actions.startOver}
    />
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
      <ChooseHead text={text} problem={problem} undone={undone} />
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
