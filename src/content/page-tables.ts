import { type FoundTable, findTables } from '../sites/tables.ts';

/** The tables in sight on the page, as plain text. Changes nothing on it. */
export function readPageTables(doc: Document): FoundTable[] {
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  return findTables({ root: doc, isShown, address: doc.location.href });
}
