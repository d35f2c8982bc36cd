import { useState } from 'react';
import type { StatementSource } from '@/services/types.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { problemOf } from '../../i18n/common.ts';
import { importText } from '../../i18n/import.ts';
import { FileDrop } from './FileDrop.tsx';
import styles from './imports.module.css';

const text = importText.choose;

type SourcePanelsProps = {
  fileTitle: string;
  onSource: (source: StatementSource) => void;
  onProblem: (problem: string) => void;
};

/** A table as a file or as pasted text. */
export function SourcePanels({ fileTitle, onSource, onProblem }: SourcePanelsProps) {
  const [pasted, setPasted] = useState('');
  const sendFile = async (file: File) => {
    try {
      onSource({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      onProblem(problemOf(error));
    }
  };
  const sendPasted = () => {
    if (pasted.trim() === '') onProblem(text.nothingPasted);
    else onSource({ fileName: text.pastedName, bytes: new TextEncoder().encode(pasted) });
  };
  return (
    <div className={styles.sources}>
      <Panel title={fileTitle}>
        <FileDrop onFile={sendFile} />
      </Panel>
      <Panel title={text.paste}>
        <TextArea
          label={text.pasteLabel}
          hint={text.pasteHint}
          name="pasted"
          rows={6}
          spellCheck={false}
          value={pasted}
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
