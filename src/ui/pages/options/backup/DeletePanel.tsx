import { useState } from 'react';
import { isSamplePage } from '@/platform/sample.ts';
import { Button } from '../../../components/Button.tsx';
import { Confirm } from '../../../components/Confirm.tsx';
import { CheckField, TextField } from '../../../components/Field.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useApp } from '../../../context.tsx';
import { backup } from '../../../i18n/backup.ts';
import styles from '../options.module.css';
import { RunStatus } from './RunStatus.tsx';
import { useBackupRun } from './use-backup.ts';

const text = backup.remove;

/** Deletes all data once a word was typed and a question answered; a snapshot stays unless that is not wanted. */
export function DeletePanel() {
  const { services } = useApp();
  const run = useBackupRun();
  const [keep, setKeep] = useState(true);
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState(false);
  if (isSamplePage()) return null;
  const isSure = typed.trim().toLowerCase() === text.word;
  const remove = () => {
    setAsking(false);
    setTyped('');
    void run.run('snapshot', async (onProgress) => {
      await services.backups.deleteEverything(keep, onProgress);
      return text.done;
    });
  };
  return (
    <Panel title={text.title} id="delete" note={text.note}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isSure) setAsking(true);
        }}
      >
        <CheckField
          label={text.keep}
          hint={text.keepHint}
          checked={keep}
          onChange={({ target }) => setKeep(target.checked)}
        />
        <TextField
          label={text.type(text.word)}
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
        <div className={styles.row}>
          <Button
            look="danger"
            type="submit"
            data-action="delete-everything"
            busy={!isSure || run.progress !== null}
          >
            {text.action}
          </Button>
        </div>
      </form>
      <RunStatus run={run} onCancel={() => void services.backups.cancel()} />
      {asking && (
        <Confirm
          title={text.confirmTitle}
          text={text.confirmText}
          action={text.action}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}
