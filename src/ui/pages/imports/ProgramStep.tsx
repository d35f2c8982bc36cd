import { useState } from 'react';
import type { Program } from '@/core/programs/program.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { PageHead } from '../../components/Panel.tsx';
import { importText } from '../../i18n/import.ts';
import styles from './imports.module.css';
import type { ImportState } from './use-import.ts';
import type { QueueActions } from './use-queue.ts';

const text = importText.whichProgram;

type ProgramStepProps = {
  state: ImportState & { step: 'program' };
  programs: readonly Program[];
  actions: QueueActions;
};

/** Asks which program a statement is from, where nothing in it says so. */
export function ProgramStep({ state, programs, actions }: ProgramStepProps) {
  const [programId, setProgramId] = useState('');
  return (
    <>
      <PageHead title={text.title} note={text.note(state.source.fileName)} />
      <div className={styles.narrow}>
        <SelectField
          label={importText.choose.program}
          name="program"
          value={programId}
          onChange={({ target }) => setProgramId(target.value)}
        >
          <option value="">{importText.choose.pickProgram}</option>
          {programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles.actions}>
        <Button
          look="primary"
          data-action="choose-program"
          disabled={programId === ''}
          onClick={() => void actions.read(state.source, programId, state.given)}
        >
          {text.go}
        </Button>
        {actions.place && (
          <Button data-action="skip" onClick={() => void actions.skip()}>
            {importText.queue.skip}
          </Button>
        )}
        <Button look="quiet" onClick={actions.startOver}>
          {importText.preview.startOver}
        </Button>
      </div>
    </>
  );
}
