import type { ImportRow } from '@/core/statements/row.ts';
import type { LongtailDb } from '../database.ts';

/** The rows of a program with some values of an indexed field. */
export function rowsWith(
  db: LongtailDb,
  programId: string,
  field: 'key' | 'group',
  values: Iterable<string>,
): Promise<ImportRow[]> {
  const pairs = [...new Set(values)].map((value) => [programId, value]);
  return db.importRows.where(`[programId+${field}]`).anyOf(pairs).toArray();
}
