import { common } from '../i18n/common.ts';
import type { Action } from '../use-action.ts';
import type { Undo } from '../use-undo.ts';
import { Button } from './Button.tsx';
import styles from './FormFoot.module.css';
import { Notice } from './Notice.tsx';

type FormFootProps = {
  /** What the button that sends the form says. */
  action: string;
  look?: 'primary' | 'secondary';
  of: Pick<Action, 'busy' | 'done' | 'problem'>;
  /** Of what can be taken back. */
  undo?: Undo;
};

/** The button that a form is sent by, and what came of it, with its undo. */
export function FormFoot({ action, look = 'primary', of: { busy, done, problem }, undo }: FormFootProps) {
  return (
    <>
      <div className={styles.foot} data-focus-row>
        <Button type="submit" look={look} busy={busy}>
          {action}
        </Button>
        <span role="status" className={styles.status}>
          {done}
        </span>
        {done && undo?.canUndo && (
          <Button small busy={busy} data-action="undo" onClick={() => void undo.undo()}>
            {common.undo}
          </Button>
        )}
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </>
  );
}
