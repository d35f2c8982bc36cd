import { useCallback, useMemo, useState } from 'react';

/** Which of the rows shown are picked. What a filter hides is never acted on. */
export type Selection = {
  picked: ReadonlySet<string>;
  isAll: boolean;
  toggle: (id: string) => void;
  /** Picks all, or none where all are picked. */
  toggleAll: () => void;
  clear: () => void;
};

/** A selection among the ids that are shown, which starts with some. */
export function useSelection(shown: readonly string[], first: readonly string[] = []): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(first));
  const picked = useMemo(() => new Set(shown.filter((id) => chosen.has(id))), [shown, chosen]);
  const toggle = useCallback(
    (id: string) => setChosen((before) => before.symmetricDifference(new Set([id]))),
    [],
  );
  const isAll = shown.length > 0 && picked.size === shown.length;
  return useMemo(
    () => ({
      picked,
      isAll,
      toggle,
      toggleAll: () => setChosen(new Set(isAll ? [] : shown)),
      clear: () => setChosen(new Set()),
    }),
    [picked, isAll, toggle, shown],
  );
}
