import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Program } from '@/core/programs/program.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { options } from '../../i18n/options.ts';
import { problemOf } from '../../i18n/problem.ts';
import styles from './options.module.css';
import { AboutFields, LinkFields, OutlookFields } from './ProgramFields.tsx';
import { draftOf, errorsOf, hasErrors, noErrors, type ProgramDraft, programOf } from './program-draft.ts';
import { programTemplates } from './program-templates.ts';
import { DatedTerms } from './terms/DatedTerms.tsx';
import type { TermsDraft } from './terms/terms-draft.ts';

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
  const [shown, setShown] = useState(draft.terms.length - 1);
  const [errors, setErrors] = useState(noErrors);
  const form = useRef<HTMLFormElement>(null);
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
  useEffect(() => {
    if (hasErrors(errors)) focusInvalid(form.current);
  }, [errors]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = errorsOf(draft, others);
    setErrors(found);
    if (!hasErrors(found)) return void save();
    const wrong = found.terms.findIndex((terms) => Object.keys(terms).length > 0);
    if (wrong >= 0 && Object.keys(found.program).length === 0) setShown(wrong);
  };
  const set = (part: Partial<ProgramDraft>) => setDraft({ ...draft, ...part });
  const fields = { draft, errors: errors.program, set };
  return (
    <form ref={form} name="program" className={styles.form} onSubmit={submit} noValidate>
      <h3>{program ? text.editing(program.name) : text.add}</h3>
      {!program && (
        <Templates onChoose={(terms) => set({ terms: draft.terms.map((item) => ({ ...item, ...terms })) })} />
      )}
      <AboutFields {...fields} />
      <LinkFields {...fields} />
      <DatedTerms
        terms={draft.terms}
        errors={errors.terms}
        shown={shown}
        currency={draft.currency}
        onShow={setShown}
        onChange={(terms) => set({ terms })}
      />
      <OutlookFields {...fields} />
      {hasErrors(errors) && <Notice tone="danger">{text.check}</Notice>}
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div className={styles.row}>
        <Button type="submit" look="primary" busy={busy}>
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
function Templates({ onChoose }: { onChoose: (terms: Partial<TermsDraft>) => void }) {
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

/** The first field with an error takes the focus, out of a fold that hides it. */
function focusInvalid(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid=true]');
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}
