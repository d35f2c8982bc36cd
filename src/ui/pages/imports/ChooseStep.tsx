import { useState } from 'react';
import type { Program } from '@/core/programs/program.ts';
import type { StatementSource } from '@/services/types.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextArea } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageHead, Panel } from '../../components/Panel.tsx';
import { problemOf } from '../../i18n/common.ts';
import { importText } from '../../i18n/import.ts';
import { FileDrop } from './FileDrop.tsx';
import styles from './imports.module.css';

const text = importText.choose;

type ChooseStepProps = {
  programs: readonly Program[];
  programId: string | null;
  undone: boolean;
  onSource: (source: StatementSource, programId: string) => void;
};

function firstChoice(programs: readonly Program[], wanted: string | null): string {
  const [only] = programs.length === 1 ? programs : [];
  return programs.find(({ id }) => id === wanted)?.id ?? only?.id ?? '';
}

/** Which program's statement, and the statement itself: a file or a pasted table. */
export function ChooseStep({ programs, programId, undone, onSource }: ChooseStepProps) {
  const [program, setProgram] = useState(firstChoice(programs, programId));
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState('');
  const send = (fileName: string, bytes: Uint8Array<ArrayBuffer>) => {
    if (program === '') setProblem(text.programFirst);
    else onSource({ fileName, bytes }, program);
  };
  const sendFile = async (file: File) => {
    try {
      send(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const sendPasted = () => {
    if (pasted.trim() === '') setProblem(text.nothingPasted);
    else send(text.pastedName, new TextEncoder().encode(pasted));
  };
  return (
    <>
      <PageHead title={importText.title} note={text.note} />
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div role="status">{undone && <Notice tone="info">{text.undone}</Notice>}</div>
      <div className={styles.narrow}>
        <SelectField
          label={text.program}
          name="program"
          value={program}
          onChange={({ target }) => {
            setProgram(target.value);
            setProblem('');
          }}
        >
          {program === '' && <option value="">{text.pickProgram}</option>}
          {programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles.sources}>
        <Panel title={text.file}>
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
    </>
  );
}
