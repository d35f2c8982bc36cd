import { type FormEvent, useState } from 'react';
import type { SyncView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { syncText } from '../../i18n/sync.ts';
import { useAction } from '../../use-action.ts';
import { siteOf } from './problem.ts';
import styles from './sync.module.css';

const text = syncText.key;

/** The optional API key: put in once, never shown again. */
export function KeyForm({ view }: { view: SyncView }) {
  const {
    hasKey,
    run: { origin },
  } = view;
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [key, setKey] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      await services.sync.saveKey(origin, key);
      setKey('');
      return text.saved;
    });
  };
  const forget = () =>
    run(async () => {
      await services.sync.saveKey(origin, null);
      return text.forgotten;
    });
  return (
    <details className={styles.more}>
      <summary>{text.more}</summary>
      <form name="api-key" className={styles.form} onSubmit={save}>
        {hasKey ? (
          <p>{text.stored}</p>
        ) : (
          <TextField
            label={text.label}
            hint={text.hint(siteOf(view))}
            name="key"
            required
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
        )}
        {hasKey ? (
          <Button key="forget" busy={busy} data-action="forget-key" onClick={() => void forget()}>
            {text.forget}
          </Button>
        ) : (
          <Button key="save" type="submit" busy={busy}>
            {text.save}
          </Button>
        )}
        <p role="status">{done}</p>
        {problem && <Notice tone="danger">{problem}</Notice>}
      </form>
    </details>
  );
}
