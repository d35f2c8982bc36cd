import { useApp } from '../../context.tsx';
import { useUndo } from '../../use-undo.ts';

export type Settling = ReturnType<typeof useSettling>;

/** Settling step by step, each of which can be taken back, the last first. */
export function useSettling() {
  const { services } = useApp();
  const undo = useUndo();
  return {
    ...undo,
    settle: (settlements: Parameters<typeof services.attribution.settle>[0], says: string) =>
      undo.run(async () => {
        const step = await services.attribution.settle(settlements);
        return { says, undo: () => services.attribution.revert(step) };
      }),
  };
}
