import { type FormEvent, useState } from 'react';
import type { Program } from '@/core/programs/program.ts';
import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { problemOf } from '../../i18n/common.ts';
import { options } from '../../i18n/options.ts';
import styles from './options.module.css';
import { AboutFields, LinkFields, TermsFields } from './ProgramFields.tsx';
import { draftOf, errorsOf, type ProgramDraft, type ProgramErrors, programOf } from './program-draft.ts';
import { programTemplates } from './program-templates.ts';

const text = options.programs;
const templateNames = ['recurring', 'firstOrderOnly', 'flat'] as const;

type ProgramFormProps = {
  /** What is edited; null for a new one. */
  program: Program | null;
  /** Names that are taken. */
  others: readonly string[];
  /** What a new program starts with. */
  currency: string;
  onSave: (program: Program) => Promise<void>;
  onCancel: () => void;
};

/** One program and its terms. */
export function ProgramForm({ program, others, currency, onSave, onCancel }: ProgramFormProps) {
  const [draft, setDraft] = useState(() => draftOf(program, currency));
  const [errors, setErrors] = useState<ProgramErrors>({});
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setProblem('');
    try {
      await onSave(programOf(draft, program, crypto.randomUUID()));
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = errorsOf(draft, others);
    setErrors(found);
    const [first] = Object.keys(found);
    if (first === undefined) void save();
    else focusField(event.currentTarget, first);
  };
  const set = (part: Partial<ProgramDraft>) => setDraft({ ...draft, ...part });
  const fields = { draft, errors, set };
  return (
    <form name="program" className={styles.form} onSubmit={submit} noValidate>
      <h3>{program ? text.editing(program.name) : text.add}</h3>
      {!program && <Templates onChoose={set} />}
      <AboutFields {...fields} />
      <LinkFields {...fields} />
      <TermsFields {...fields} />
      <CheckField
        label={text.closedLabel}
        name="closed"
        checked={draft.closed}
        onChange={({ target }) => set({ closed: target.checked })}
      />
      {Object.keys(errors).length > 0 && <Notice tone="danger">{text.check}</Notice>}
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div className={styles.row}>
        <Button type="submit" look="primary" disabled={busy}>
          {text.save}
        </Button>
        {program && (
          <Button look="quiet" onClick={onCancel}>
            {text.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Usual kinds of terms to start from; what is typed otherwise stays. */
function Templates({ onChoose }: { onChoose: (terms: Partial<ProgramDraft>) => void }) {
  return (
    <fieldset className={styles.row}>
      <legend className={styles.templates}>{text.templates}</legend>
      {templateNames.map((name) => (
        <Button key={name} small data-template={name} onClick={() => onChoose(programTemplates[name])}>
          {text.templateNames[name]}
        </Button>
      ))}
    </fieldset>
  );
}

function focusField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
