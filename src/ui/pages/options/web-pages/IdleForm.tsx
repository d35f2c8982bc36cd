import { type FormEvent, useState } from 'react';
import { TextField } from '../../../components/Field.tsx';
import { FormFoot } from '../../../components/FormFoot.tsx';
import { useApp } from '../../../context.tsx';
import { webPages as text } from '../../../i18n/web-pages.ts';
import { useAction } from '../../../use-action.ts';
import { useDraft } from '../../../use-draft.ts';
import styles from '../options.module.css';

/** The idle limit, with what counts as work. */
export function IdleForm({ minutes }: { minutes: number }) {
  const { services } = useApp();
  const action = useAction();
  const [typed, setTyped] = useDraft(String(minutes));
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isLimit = /^([1-9]|[12]\d|30)$/.test(typed.trim());
    setError(isLimit ? undefined : text.badIdle);
    if (!isLimit) return;
    void action.run(async () => {
      await services.onWebPages.setIdleMinutes(Number(typed));
      return text.saved;
    });
  };
  return (
    <form name="idle" className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.grid}>
        <TextField
          label={text.idle}
          hint={text.idleHint}
          error={error}
          name="idleMinutes"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <ul className={`${styles.quiet} ${styles.points}`}>
        {text.counts.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <FormFoot action={text.save} of={action} />
    </form>
  );
}
