import { useId, useLayoutEffect, useRef } from 'react';
import { common } from '../i18n/common.ts';
import type { Undo } from '../use-undo.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import styles from './UndoStatus.module.css';

type UndoStatusProps = {
  /** The last step; `done` and `problem` alone where it can't be taken back. */
  undo: Pick<Undo, 'done' | 'problem'> & Partial<Pick<Undo, 'canUndo' | 'undo'>>;
  /** If a step removes the control that made it, the focus moves to its undo: `at once`, or when it was lost. */
  takesFocus?: 'at once' | 'when lost' | false;
};

/** What the last step did, with its undo. */
export function UndoStatus({ undo: { done, problem, canUndo, undo }, takesFocus = false }: UndoStatusProps) {
  const box = useRef<HTMLDivElement>(null);
  const said = useId();
  // In the layout phase, before the panel around it hands a lost focus on.
  useLayoutEffect(() => {
    const isTaken = takesFocus === 'at once' || (takesFocus && document.activeElement === document.body);
    if (isTaken && done) (box.current?.querySelector('button') ?? box.current)?.focus();
  }, [takesFocus, done]);
  const takeBack = () => {
    // The button that was pressed goes.
    box.current?.focus();
    void undo?.();
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <div role="status">
        {done && (
          <Notice tone="info">
            <span className={styles.withAction}>
              <span id={said}>{done}</span>
              {canUndo && (
                <Button small aria-describedby={said} onClick={takeBack}>
                  {common.undo}
                </Button>
              )}
            </span>
          </Notice>
        )}
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </div>
  );
}
