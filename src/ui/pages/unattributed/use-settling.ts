import { useState } from 'react';
import type { SettledStep } from '@/services/types.ts';
import { useApp } from '../../context.tsx';
import { unattributed as text } from '../../i18n/unattributed.ts';
import { useAction } from '../../use-action.ts';

export type Settling = ReturnType<typeof useSettling>;

/** Settling step by step, each of which can be taken back, the last first. */
export function useSettling() {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [steps, setSteps] = useState<readonly SettledStep[]>([]);
  const last = steps.at(-1);
  return {
    busy,
    done,
    problem,
    canUndo: last !== undefined,
    settle: (settlements: Parameters<typeof services.attribution.settle>[0], says: string) =>
      run(async () => {
        const step = await services.attribution.settle(settlements);
        setSteps((before) => [...before, step]);
        return says;
      }),
    undo: () =>
      run(async () => {
        if (!last) return '';
        await services.attribution.revert(last);
        setSteps((before) => before.slice(0, -1));
        return text.taken;
      }),
  };
}
