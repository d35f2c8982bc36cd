import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from './KeepsFocus.module.css';

const rowSelector = 'li, tr, fieldset, [role="row"]';
const controlSelector = ':is(button, select, input, textarea, a[href]):not(:disabled)';

/** Where the focus is, to find who takes it over should that go. */
type Place = {
  element: HTMLElement;
  row: Element | null;
  /** What the row stands in, and which of its rows it is. */
  list: Element | null;
  at: number;
  /** Which of the row's controls has the focus; -1: the row itself. */
  nth: number;
  panel: Element | null;
};

type KeepsFocusProps = {
  /** Of the box that it is; left out, it is none that shows. */
  className?: string | undefined;
  children: ReactNode;
};

/**
 * Around what goes when its own button is pressed, as the rows of a list do. The browser would drop the focus: it is
 * handed to the same control of the next row, else of the one before, else to the panel's heading.
 */
export function KeepsFocus({ className = styles.box, children }: KeepsFocusProps) {
  const held = useRef<Place | null>(null);
  // After each drawing, and when all of it goes.
  useEffect(() => handOver(held));
  useEffect(() => () => handOver(held), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only takes note of where the focus is
    <div
      className={className}
      onFocus={({ currentTarget, target }) => {
        // What opens above the page tells of its focus here too.
        if (currentTarget.contains(target)) held.current = placeOf(target);
      }}
      // React tells nothing of the kind about what it takes away.
      onBlur={() => {
        held.current = null;
      }}
    >
      {children}
    </div>
  );
}

function handOver(held: RefObject<Place | null>): void {
  const place = held.current;
  if (!place) return;
  const isThere = place.element.isConnected;
  // Rows before it may have come or gone.
  held.current = isThere ? placeOf(place.element) : null;
  if (!isThere && document.activeElement === document.body) focus(heirOf(place));
}

function placeOf(element: HTMLElement): Place {
  const row = element.closest(rowSelector);
  const list = row?.parentElement ?? null;
  return {
    element,
    row,
    list,
    at: row ? rowsIn(list).indexOf(row) : -1,
    nth: row ? controlsIn(row).indexOf(element) : -1,
    panel: element.closest('section[aria-labelledby]'),
  };
}

function heirOf({ row, list, at, nth, panel }: Place): Element | null {
  const left = rowsIn(list);
  const next = row?.isConnected ? row : left[Math.min(at, left.length - 1)];
  const heading = panel?.isConnected ? panel.querySelector('h2') : document.querySelector('h1');
  if (!next) return heading;
  const controls = controlsIn(next);
  return nth < 0 ? next : (controls[nth] ?? controls.at(-1) ?? heading);
}

function focus(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  // A heading takes the focus only where it is given it.
  if (element.matches('h1, h2')) element.tabIndex = -1;
  element.focus();
}

function rowsIn(list: Element | null): Element[] {
  return list?.isConnected ? [...list.children].filter((child) => child.matches(rowSelector)) : [];
}

function controlsIn(row: Element): Element[] {
  return [...row.querySelectorAll(controlSelector)];
}
