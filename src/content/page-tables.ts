import { type FoundTable, findTables, rootsOf } from '../sites/tables.ts';

/** The tables in sight on the page, in its components and own frames too, as plain text. Changes nothing on it. */
export function readPageTables(doc: Document): FoundTable[] {
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) || isBoxless(element);
  return findTables({ roots: rootsOf(doc, isShown), isShown, address: doc.location.href });
}

/** A slot, or a row of a grid: it has no box of its own, and what is in it is shown. */
function isBoxless(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible';
}
