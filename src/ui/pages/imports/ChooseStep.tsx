import { useState } from 'react';
import type { Program } from '@/core/programs/program.ts';
import type { StatementSource } from '@/services/types.ts';
import { SelectField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageHead } from '../../components/Panel.tsx';
import { importText } from '../../i18n/import.ts';
import { sheetText } from '../../i18n/sheet.ts';
import { hrefOf } from '../../router.ts';
import styles from './imports.module.css';
import { SourcePanels } from './SourcePanels.tsx';

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
  const [problem, setProblem] = useState('');
  const send = (source: StatementSource) => {
    if (program === '') setProblem(text.programFirst);
    else onSource(source, program);
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
      <SourcePanels fileTitle={text.file} onSource={send} onProblem={setProblem} />
      <p className={styles.quiet}>
        {sheetText.instead} <a href={hrefOf({ page: 'spreadsheet' })}>{sheetText.title}</a>
      </p>
    </>
  );
}
