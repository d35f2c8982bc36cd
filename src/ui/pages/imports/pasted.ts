import { tableText } from '@/core/statements/table-text.ts';
import { findTables } from '@/sites/tables.ts';

/**
 * What was copied, as text to read: the one table of copied HTML cell by cell, so that line breaks and
 * separators within cells do no harm; null where the plain text serves as well.
 */
export function pastedTable(html: string): string | null {
  if (!/<table/i.test(html)) return null;
  // An inert document: nothing in it is loaded or run.
  const root = new DOMParser().parseFromString(html, 'text/html');
  const isShown = (element: Element) => !element.matches('[hidden], script, style');
  const [table, ...others] = findTables({ roots: [root], isShown, address: null });
  const isWhole = table && others.length === 0 && table.rowCount === table.rows.length;
  return isWhole ? tableText(table.rows) : null;
}
