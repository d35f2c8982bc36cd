import type { Import } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { scatteredKeys } from '@/db/derived/rows.ts';
import type { Touched } from '@/db/derived/together.ts';
import type { RowKey } from '@/db/rows.ts';

/** Rows per transaction: large enough to be quick, small enough to let others in. */
export const CHUNK_ROWS = 1000;

/** Where to read on: starting from the first row, the database would step over everything deleted each time. */
export const seqAfter = (rows: readonly RowKey[]) => (rows.at(-1)?.[4] ?? -1) + 1;

/** The next rows of an import, by their keys: a chunk, and on to the end of its last group. */
export async function nextRows(db: LongtailDb, importId: string, from: number): Promise<RowKey[]> {
  const rows: RowKey[] = [];
  for (;;) {
    const more = await db.importRows
      .where('[importId+seq]')
      .between([importId, from + rows.length], [importId, []])
      .limit(CHUNK_ROWS)
      .primaryKeys();
    const group = rows.at(-1)?.[1];
    const same = group === undefined ? more : more.filter((row) => row[1] === group);
    rows.push(...same);
    if (same.length < CHUNK_ROWS) return rows;
  }
}

/** What some rows touch. Only the scattered ones of their keys are looked for in other groups. */
export function touchedBy(rows: readonly RowKey[], scattered: ReadonlySet<string>): Touched {
  const keys = new Set(rows.map(([, , key]) => key));
  return {
    keys,
    groups: rows.map(([, group]) => group),
    within: keys.difference(scattered),
  };
}

/** The keys of a stored import that have rows in more than one group. Loads one chunk of them at a time. */
export async function scatteredKeysOf(
  db: LongtailDb,
  { id, programId, rowCount }: Import,
): Promise<Set<string>> {
  const scattered = new Set<string>();
  for (let from = 0; from < rowCount; from += CHUNK_ROWS) {
    const rows = await db.importRows
      .where('[importId+seq]')
      .between([id, from], [id, from + CHUNK_ROWS])
      .primaryKeys();
    const places = rows.map(([, group, key]) => ({ group, key }));
    for (const key of await scatteredKeys(db, programId, places)) scattered.add(key);
  }
  return scattered;
}
