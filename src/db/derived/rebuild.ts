import { derivedTables, type LongtailDb } from '../database.ts';
import type { RowKey } from '../rows.ts';
import { changeData } from '../transaction.ts';
import { derive } from './derive.ts';
import { scatteredIn } from './rows.ts';
import { deriveViews } from './views.ts';

/** Rows that are derived at once, and so held in memory. */
const ROWS_AT_ONCE = 5000;

type OnRows = (rows: number) => void;

/** Derives everything of one program again: after its terms, hosts or parameters changed. */
export async function deriveProgram(
  db: LongtailDb,
  programId: string,
  onRows: OnRows = () => undefined,
): Promise<void> {
  const scattered = await scatteredIn(db, programId);
  for (let after: string | null = null; ; ) {
    const rows: RowKey[] = await nextGroups(db, programId, after);
    const last = rows.at(-1);
    if (!last) return;
    const groups = new Set(rows.map(([, group]) => group));
    const within = new Set(rows.map(([, , key]) => key)).difference(scattered);
    await derive(db, programId, { keys: [], groups, within });
    onRows(rows.length);
    after = last[1];
  }
}

/** The rows of the next groups, by their keys: about this many, and only whole groups. */
async function nextGroups(db: LongtailDb, programId: string, after: string | null): Promise<RowKey[]> {
  const from = after === null ? [programId] : [programId, after, []];
  for (let limit = ROWS_AT_ONCE; ; limit *= 2) {
    const rows = await db.importRows.where(':id').between(from, [programId, []]).limit(limit).primaryKeys();
    if (rows.length < limit) return rows;
    const last = rows.at(-1)?.[1];
    const whole = rows.filter(([, group]) => group !== last);
    if (whole.length > 0) return whole;
  }
}

/** How far a rebuild is, in statement rows. */
export type Rebuilt = { done: number; total: number };

/** Empties the derived tables and rebuilds them from facts and decisions. */
export async function rebuild(
  db: LongtailDb,
  onProgress: (rebuilt: Rebuilt) => void = () => undefined,
): Promise<void> {
  await changeData(db, async () => {
    await Promise.all(derivedTables.map((name) => db.table(name).clear()));
    const total = await db.importRows.count();
    let done = 0;
    const onRows = (rows: number) => {
      done += rows;
      onProgress({ done, total });
    };
    for (const program of await db.programs.toArray()) await deriveProgram(db, program.id, onRows);
    const viewed = await db.views.orderBy('publicationId').uniqueKeys();
    const counted = await db.counters.toCollection().primaryKeys();
    for (const id of new Set([...viewed.map(String), ...counted])) await deriveViews(db, id);
  });
}
