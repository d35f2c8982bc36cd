import { derivedTables, type LongtailDb } from '../database.ts';
import { changeData } from '../transaction.ts';
import { derive } from './derive.ts';
import { deriveViews } from './views.ts';

/** Derives everything of one program again: after its terms, hosts or parameters changed. */
export async function deriveProgram(db: LongtailDb, programId: string): Promise<void> {
  const rows = await db.importRows.where(':id').between([programId], [programId, []]).primaryKeys();
  const groups = new Set(rows.map(([, group]) => group));
  await derive(db, programId, { keys: [], groups, within: new Set(rows.map(([, , key]) => key)) });
}

/** Empties the derived tables and makes them again from facts and decisions. */
export async function rebuild(db: LongtailDb): Promise<void> {
  await changeData(db, async () => {
    await Promise.all(derivedTables.map((name) => db.table(name).clear()));
    for (const program of await db.programs.toArray()) await deriveProgram(db, program.id);
    const viewed = await db.views.orderBy('publicationId').uniqueKeys();
    const counted = await db.counters.toCollection().primaryKeys();
    for (const id of new Set([...viewed.map(String), ...counted])) await deriveViews(db, id);
  });
}
