import { setAside } from '@/core/statements/asides.ts';
import { damagedLines, decodeStatement } from '@/core/statements/decode.ts';
import { readTable, type StatementTable } from '@/core/statements/table.ts';
import type { StatementSource } from './types.ts';

export type OpenStatement = {
  fileName: string;
  fileHash: string;
  table: StatementTable;
  /** Lines with characters that could not be read. */
  damaged: readonly number[];
};

/**
 * Decodes and splits a statement. Throws StatementError with what is wrong and what to do. `last`: what was opened
 * before, which is the answer if the bytes are the same; `mayLackNames`: rows without column names are accepted.
 */
export async function openStatement(
  { fileName, bytes }: StatementSource,
  { last = null, mayLackNames = false }: { last?: OpenStatement | null; mayLackNames?: boolean } = {},
): Promise<OpenStatement> {
  const fileHash = await sha256(bytes);
  if (last?.fileHash === fileHash) return { ...last, fileName };
  const { text } = decodeStatement(bytes);
  const read = readTable(text, mayLackNames);
  // An author's own table has names, and headings that its reader tells from articles.
  const table = mayLackNames ? setAside(read) : read;
  return { fileName, fileHash, table, damaged: damagedLines(text) };
}

/** SHA-256 in hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}

/** Up to three distinct values of each column, to choose by. */
export function samplesOf(table: StatementTable): Record<string, string[]> {
  return Object.fromEntries(table.columns.map((column) => [column, distinctValues(table, column, 3)]));
}

/** Distinct non-empty values of a column in the order of the file; [] for no column. */
export function distinctValues(table: StatementTable, column: string | null, most = 100): string[] {
  const index = column === null ? -1 : table.columns.indexOf(column);
  const values = new Set<string>();
  for (const { cells } of table.rows) {
    const value = cells[index];
    if (value) values.add(value);
    if (values.size >= most) break;
  }
  return [...values];
}
