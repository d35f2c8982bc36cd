import { type FocusEvent, type RefObject, useState } from 'react';
import type { Selection } from 'react-aria-components/GridList';
import type { Line } from './lines.ts';

/** Which lines a choice is for: the selected ones, else the one that was focused last. */
export function useLineSelection(lines: readonly Line[], box: RefObject<HTMLElement | null>) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<{ id: string; at: number } | null>(null);
  const chosen = lines.filter((line) => selected.has(line.id));
  const focused = current && lines.find((line) => line.id === current.id);
  const idOf = (target: Element | null) => target?.closest('[data-key]')?.getAttribute('data-key') ?? null;
  return {
    selected,
    targets: chosen.length > 0 ? chosen : focused ? [focused] : [],
    onSelect(selection: Selection) {
      const ids = selection === 'all' ? lines.map((line) => line.id) : [...selection].map(String);
      setSelected(new Set(ids));
    },
    onFocus({ target }: FocusEvent) {
      const id = idOf(target);
      const at = lines.findIndex((line) => line.id === id);
      const line = lines[at];
      if (line) setCurrent({ id: line.id, at });
    },
    clear: () => setSelected(new Set()),
    /** Puts the focus back on the line that had it, or on the one that took its place. */
    focusList() {
      const rows = box.current?.querySelectorAll<HTMLElement>('[role="row"]') ?? [];
      rows[Math.min(current?.at ?? 0, rows.length - 1)]?.focus();
    },
  };
}
