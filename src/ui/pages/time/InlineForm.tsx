import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { common } from '../../i18n/common.ts';
import { useAction } from '../../use-action.ts';
import type { Undo, UndoableStep } from '../../use-undo.ts';
import styles from './time.module.css';

type InlineFormProps = {
  name: string;
  /** What the button that sends it says. */
  action: string;
  /** What to do by what was typed; null where that can't be, which the fields say. */
  read: () => (() => Promise<UndoableStep>) | null;
  undo: Undo;
  onClose: () => void;
  children: ReactNode;
};

/**
 * A form below the item that it changes. Once that is done, it closes and gives the focus back to what opened
 * it; if it fails, what was typed is still there.
 */
export function InlineForm({ name, action, read, undo, onClose, children }: InlineFormProps) {
  const { run, busy, problem } = useAction();
  const [opener] = useState(() => document.activeElement);
  const close = () => {
    onClose();
    if (opener instanceof HTMLElement) opener.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const work = read();
    if (!work) return;
    void run(async () => {
      const step = await work();
      close();
      await undo.run(async () => step);
      return '';
    });
  };
  return (
    <form name={name} className={styles.inline} onSubmit={submit} noValidate>
      {children}
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div className={styles.row}>
        <Button type="submit" small look="primary" busy={busy}>
          {action}
        </Button>
        <Button small onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
