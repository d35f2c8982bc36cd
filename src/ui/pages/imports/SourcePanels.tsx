import { useState } from 'react';
import type { StatementSource } from '@/services/import/types.ts';
import { useMask } from '../../components/AmountField.tsx';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { importText } from '../../i18n/import.ts';
import { problemOf } from '../../i18n/problem.ts';
import { FileDrop } from './FileDrop.tsx';
import styles from './imports.module.css';
import { pastedTable } from './pasted.ts';
import { readFiles } from './read-files.ts';

const text = importText.choose;

type SourcePanelsProps = {
  fileTitle: string;
  /** Whether several files, or archives of them, can be given at once. */
  several?: boolean;
  onSources: (sources: readonly [StatementSource, ...StatementSource[]]) => void;
  onProblem: (problem: string) => void;
};

/** A table as a file or as pasted text. */
export function SourcePanels({ fileTitle, several = false, onSources, onProblem }: SourcePanelsProps) {
  const [pasted, setPasted] = useState('');
  const mask = useMask();
  const sendFiles = async (files: readonly File[]) => {
    try {
      const [first, ...others] = await readFiles(files);
      if (first) onSources([first, ...others]);
    } catch (error) {
      onProblem(problemOf(error));
    }
  };
  const sendPasted = () => {
    if (pasted.trim() === '') onProblem(text.nothingPasted);
    else onSources([{ fileName: text.pastedName, bytes: new TextEncoder().encode(pasted) }]);
  };
  return (
    <div className={styles.sources}>
      <Panel title={fileTitle}>
        <FileDrop several={several} onFiles={sendFiles} />
      </Panel>
      <Panel title={text.paste}>
        <TextArea
          label={text.pasteLabel}
          hint={text.pasteHint}
          name="pasted"
          rows={6}
          spellCheck={false}
          {...mask}
          value={pasted}
          onPaste={(event) => {
            const table = pasted === '' ? pastedTable(event.clipboardData.getData('text/html')) : null;
            if (table === null) return;
            event.preventDefault();
            setPasted(table);
          }}
          onChange={({ target }) => setPasted(target.value)}
        />
        <div>
          <Button data-action="read-pasted" onClick={sendPasted}>
            {text.readPasted}
          </Button>
        </div>
      </Panel>
    </div>
  );
}
