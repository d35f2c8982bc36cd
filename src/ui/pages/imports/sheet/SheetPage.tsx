import { useState } from 'react';
import { importText } from '../../../i18n/import.ts';
import { sheetText as text } from '../../../i18n/sheet.ts';
import { hrefOf } from '../../../router.ts';
import { useLive } from '../../../use-live.ts';
import { Loading } from '../../app/Loading.tsx';
import { ChooseHead } from '../ChooseHead.tsx';
import { PreviewImport } from '../PreviewImport.tsx';
import { SourcePanels } from '../SourcePanels.tsx';
import { SheetPreviewStep } from './SheetPreviewStep.tsx';
import { type SheetActions, useSheet } from './use-sheet.ts';

/** Imports the author's own table of articles: choose, preview, publish. */
export function SheetPage() {
  const programs = useLive((live) => live.programs());
  const { state, ...actions } = useSheet();
  if (!programs) return <Loading title={text.title} />;
  return (
    <PreviewImport
      state={state}
      text={text}
      choose={<Choose undone={state.step === 'choose' && state.undone} actions={actions} />}
      preview={
        state.step === 'preview' && <SheetPreviewStep state={state} programs={programs} actions={actions} />
      }
      see={{ href: hrefOf({ page: 'articles' }), label: importText.done.see }}
      onUndo={() => state.step === 'done' && void actions.undo(state)}
      onStartOver={actions.startOver}
    />
  );
}

function Choose({ undone, actions }: { undone: boolean; actions: SheetActions }) {
  const [problem, setProblem] = useState('');
  return (
    <>
      <ChooseHead text={text} problem={problem} undone={undone} />
      <SourcePanels
        fileTitle={text.file}
        onSources={([source]) => actions.read(source)}
        onProblem={setProblem}
      />
    </>
  );
}
