import { headerFingerprint } from '@/core/statements/mapping.ts';
import { readTable } from '@/core/statements/table.ts';
import { tableText } from '@/core/statements/table-text.ts';
import type { StatementSource } from '@/services/import/types.ts';

/** Rows of cells as a statement like any other. */
export function sourceOf(
  fileName: string,
  rows: readonly (readonly string[])[],
  page?: string,
): StatementSource {
  const bytes = new TextEncoder().encode(tableText(rows));
  return { fileName, bytes, ...(page !== undefined && { page }) };
}

/** The fingerprint that a statement of these rows has; null where they are no statement. */
export function fingerprintOf(rows: readonly (readonly string[])[]): string | null {
  try {
    return headerFingerprint(readTable(tableText(rows)).columns);
  } catch {
    return null;
  }
}
