import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { unattributed as text } from '../../i18n/unattributed.ts';
import styles from './unattributed.module.css';
import type { Settling } from './use-settling.ts';

/** What the last step did, with its undo. */
export function SettlingStatus({ settling }: { settling: Settling }) {
  const { done, problem, canUndo, busy, undo } = settling;
  return (
    <>
      <div role="status">
        {done && (
          <Notice tone="info">
            <span className={styles.status}>
              {done}
              {canUndo && (
                <Button small disabled={busy} onClick={() => void undo()}>
                  {text.undo}
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
