import { common } from '../i18n/common.ts';
import type { Undo } from '../use-undo.ts';
import { Button } from './Button.tsx';
import styles from './Notice.module.css';
import { Notice } from './Notice.tsx';

type UndoStatusProps = { undo: Pick<Undo, 'done' | 'problem' | 'canUndo' | 'busy' | 'undo'> };

/** What the last step did, with its undo. */
export function UndoStatus({ undo: { done, problem, canUndo, busy, undo } }: UndoStatusProps) {
  return (
    <>
      <div role="status">
        {done && (
          <Notice tone="info">
            <span className={styles.withAction}>
              {done}
              {canUndo && (
                <Button small disabled={busy} onClick={() => void undo()}>
                  {common.undo}
                </Button>
              )}
            </span>
          </Notice>
        )}
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </>
  );
}
