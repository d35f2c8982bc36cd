import { useState } from 'react';
import type { Program } from '@/core/programs/program.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import type { StatementSource } from '@/services/import/types.ts';
import { SelectField } from '../../components/Field.tsx';
import { importText } from '../../i18n/import.ts';
import { sheetText } from '../../i18n/sheet.ts';
import { hrefOf } from '../../router.ts';
import { ChooseHead } from './ChooseHead.tsx';
import { HandPanel } from './hand/HandPanel.tsx';
import styles from './imports.module.css';
import { SourcePanels } from './SourcePanels.tsx';

const text = importText.choose;

type ChooseStepProps = {
  programs: readonly Program[];
  programId: string | null;
  undone: boolean;
  /** `programId` null: of the program that each file shows. */
  onSources: (sources: readonly StatementSource[], programId: string | null, given?: PartialMapping) => void;
};

function firstChoice(programs: readonly Program[], wanted: string | null): string {
  const [only] = programs.length === 1 ? programs : [];
  return programs.find(({ id }) => id === wanted)?.id ?? only?.id ?? '';
}

/** Which program's statements, and the statements themselves: files or a pasted table. */
export function ChooseStep({ programs, programId, undone, onSources }: ChooseStepProps) {
  const [program, setProgram] = useState(firstChoice(programs, programId));
  const [problem, setProblem] = useState('');
  return (
    <>
      <ChooseHead text={{ ...text, title: importText.title }} problem={problem} undone={undone} />
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
          {programs.length > 1 && <option value="">{text.asFilesSay}</option>}
          {programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <SourcePanels
        fileTitle={text.file}
        several
        onSources={(sources) => onSources(sources, program || null)}
        onProblem={setProblem}
      />
      <HandPanel onSource={(source, given) => onSources([source], program || null, given)} />
      <p className={styles.quiet}>
        {sheetText.instead} <a href={hrefOf({ page: 'spreadsheet' })}>{sheetText.title}</a>
      </p>
    </>
  );
}
