import { useState } from 'react';
import { common } from './i18n/common.ts';
import { useAction } from './use-action.ts';

/** What a step did, in words, and how to take it back. */
export type UndoableStep = { says: string; undo: () => Promise<unknown> };

export type Undo = ReturnType<typeof useUndo>;

/** Steps each of which can be taken back, the last first. */
export function useUndo() {
  const { run, busy, done, problem } = useAction();
  const [steps, setSteps] = useState<readonly UndoableStep[]>([]);
  const last = steps.at(-1);
  return {
    busy,
    done,
    problem,
    canUndo: last !== undefined,
    run: (work: () => Promise<UndoableStep>) =>
      run(async () => {
        const step = await work();
        setSteps((before) => [...before, step]);
        return step.says;
      }),
    undo: async () => {
      // Keys reach it while a step is being taken back.
      if (!last || busy) return;
      await run(async () => {
        await last.undo();
        setSteps((before) => before.filter((step) => step !== last));
        return common.taken;
      });
    },
  };
}
