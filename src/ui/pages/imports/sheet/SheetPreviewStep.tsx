import type { Program } from '@/core/programs/program.ts';
import type { SheetInput } from '@/services/spreadsheet/types.ts';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { PageHead } from '../../../components/Panel.tsx';
import { formatCount, formatInstant } from '../../../format.ts';
import { importText } from '../../../i18n/import.ts';
import { said } from '../../../i18n/said.ts';
import { sheetText } from '../../../i18n/sheet.ts';
import styles from '../imports.module.css';
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
  const { preview, source, input, busy, problem } = state;
  const change = (part: Partial<SheetInput>) => actions.change(source, { ...input, ...part });
  const count = preview.counts.new + preview.counts.updates + preview.counts.older;
  const blocked = busy || problem !== '' || preview.problems.length > 0;
  return (
    <>
      <PageHead title={sheetText.title} note={text.note(preview.fileName)} />
      <p role="status" className="visually-hidden">
        {busy ? importText.preview.busy : text.ready(formatCount(preview.rows.length))}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {preview.alreadyImportedAt !== null && (
        <Notice tone="warn">{text.already(formatInstant(preview.alreadyImportedAt))}</Notice>
      )}
      {preview.problems.length > 0 && (
        <Notice tone="warn" title={text.problems}>
          <ul data-questions>
            {preview.problems.map((item) => (
              <li key={item}>{said(item)}</li>
            ))}
          </ul>
        </Notice>
      )}
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
      <div className={styles.bar}>
        <p className={styles.quiet}>
          {busy ? `${importText.preview.busy}…` : preview.problems.length > 0 && text.blocked}
        </p>
        <div className={styles.actions}>
          <Button look="quiet" onClick={actions.startOver}>
            {importText.preview.startOver}
          </Button>
          <Button
            look="primary"
            data-action="publish"
            disabled={blocked}
            onClick={() => void actions.publish(state)}
          >
            {text.publish(count, formatCount(count))}
          </Button>
        </div>
      </div>
    </>
  );
}
