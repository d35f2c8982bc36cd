import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

const rowSelector = 'li, tr, fieldset, [role="row"], [data-focus-row]';
const controlSelector = ':is(button, select, input, textarea, a[href]):not(:disabled)';

/** Where the focus is, to find who takes it over if that element goes. */
type Place = {
  element: HTMLElement;
  /** From the one in which the focus is to the outermost. */
  rows: readonly Row[];
  region: Element;
};

type Row = {
  row: Element;
  /** What the row stands in, and which of its rows it is. */
  list: Element | null;
  at: number;
  /** Which of the row's controls has the focus; -1: the row itself. */
  nth: number;
};

/**
 * For a region whose items disappear when their own button is pressed, like the rows of a list. The browser
 * would drop the focus; this hands it to the same control of the next row, else of the row before, else to the
 * region's heading. `data-focus-row` marks rows that are none by their markup.
 */
export function useHeldFocus() {
  const held = useRef<Place | null>(null);
  const changes = useRef<MutationObserver | null>(null);
  // The whole region may go as well.
  useEffect(() => handOver(held));
  useEffect(() => {
    const observer = new MutationObserver(() => handOver(held));
    changes.current = observer;
    return () => {
      observer.disconnect();
      handOver(held);
    };
  }, []);
  return {
    onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
      // Popups report their focus here too, and rows of a long table disappear when it is scrolled.
      if (!currentTarget.contains(target) || target.closest('[aria-rowcount]')) return;
      held.current = placeOf(target, currentTarget);
      changes.current?.observe(currentTarget, { childList: true, subtree: true });
    },
    // React reports no such event for what it removes.
    onBlur: () => {
      held.current = null;
      changes.current?.disconnect();
    },
  };
}

function handOver(held: RefObject<Place | null>): void {
  const place = held.current;
  if (!place) return;
  const isThere = place.element.isConnected;
  // Rows before it may have come or gone.
  held.current = isThere ? placeOf(place.element, place.region) : null;
  if (!isThere && document.activeElement === document.body) focus(heirOf(place));
}

function placeOf(element: HTMLElement, region: Element): Place {
  return { element, rows: rowsAround(element, region), region };
}

function rowsAround(element: HTMLElement, region: Element): Row[] {
  const rows: Row[] = [];
  let row = element.closest(rowSelector);
  while (row && region.contains(row)) {
    const list = row.parentElement;
    rows.push({ row, list, at: rowsIn(list).indexOf(row), nth: controlsIn(row).indexOf(element) });
    row = list?.closest(rowSelector) ?? null;
  }
  return rows;
}

function heirOf({ rows, region }: Place): Element | null {
  const inRow = rows.map(heirInRow).find((heir) => heir !== null);
  return inRow ?? (region.isConnected ? headOf(region) : document.querySelector('h1'));
}

/** Null if neither the row nor another of its list is left, or if nothing in it can take the focus. */
function heirInRow({ row, list, at, nth }: Row): Element | null {
  const left = rowsIn(list);
  const next = row.isConnected ? row : left[Math.min(at, left.length - 1)];
  if (!next) return null;
  const controls = controlsIn(next);
  return nth < 0 ? next : (controls[nth] ?? controls.at(-1) ?? null);
}

/** The heading of a region; if it only has a label, the first control in it. */
function headOf(region: Element): Element | null {
  return region.querySelector('h2') ?? controlsIn(region)[0] ?? null;
}

function focus(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  // A heading can take the focus only if it is made focusable.
  if (element.matches('h1, h2')) element.tabIndex = -1;
  element.focus();
}

function rowsIn(list: Element | null): Element[] {
  return list?.isConnected ? [...list.children].filter((child) => child.matches(rowSelector)) : [];
}

function controlsIn(within: Element): Element[] {
  return [...within.querySelectorAll(controlSelector)];
}
