import type { Program } from '@/core/programs/program.ts';
import type { SheetInput } from '@/services/spreadsheet/types.ts';
import { sheetText } from '../../../i18n/sheet.ts';
import styles from '../imports.module.css';
import { PreviewFrame } from '../PreviewFrame.tsx';
import { SheetColumnsPanel } from './SheetColumnsPanel.tsx';
import { SheetRowsPanel } from './SheetRowsPanel.tsx';
import { SheetTotalsPanel } from './SheetTotalsPanel.tsx';
import type { SheetActions, SheetState } from './use-sheet.ts';

const text = sheetText.preview;

type SheetPreviewStepProps = {
  state: SheetState & { step: 'preview' };
  programs: readonly Program[];
  actions: SheetActions;
};

/** What importing would do, line by line, and every choice that decides it. Nothing is written yet. */
export function SheetPreviewStep({ state, programs, actions }: SheetPreviewStepProps) {
  const { preview, source, input } = state;
  const { counts } = preview;
  const change = (part: Partial<SheetInput>) => actions.change(source, { ...input, ...part });
  return (
    <PreviewFrame
      title={sheetText.title}
      note={text.note(preview.fileName)}
      text={text}
      state={state}
      count={counts.new + counts.updates + counts.older}
      onPublish={() => void actions.publish(state)}
      onStartOver={actions.startOver}
    >
      <div className={styles.settings}>
        <SheetColumnsPanel
          preview={preview}
          onChange={(columns) =>
            change({ choice: { ...input.choice, columns: { ...input.choice.columns, ...columns } } })
          }
        />
        <SheetTotalsPanel preview={preview} input={input} programs={programs} onChange={change} />
      </div>
      <SheetRowsPanel preview={preview} />
    </PreviewFrame>
  );
}
