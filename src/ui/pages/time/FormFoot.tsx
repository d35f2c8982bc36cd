import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { common } from '../../i18n/common.ts';
import type { Undo } from '../../use-undo.ts';
import styles from './time.module.css';

/** The button that a form is sent by, and what came of it, with its undo. */
export function FormFoot({ action, undo }: { action: string; undo: Undo }) {
  const { busy, done, problem, canUndo } = undo;
  return (
    <>
      <div className={styles.row}>
        <Button type="submit" look="primary" disabled={busy}>
          {action}
        </Button>
        <span role="status" className={styles.status}>
          {done}
        </span>
        {done && canUndo && (
          <Button small disabled={busy} data-action="undo" onClick={() => void undo.undo()}>
            {common.undo}
          </Button>
        )}
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </>
  );
}
