import { derivedTables, type LongtailDb } from '../database.ts';
import { changeData } from '../transaction.ts';
import { derive } from './derive.ts';
import { deriveViews } from './views.ts';

/** Derives everything of one program again: after its terms, hosts or parameters changed. */
export async function deriveProgram(db: LongtailDb, programId: string): Promise<void> {
  const keys = await keysOf(db, programId);
  await derive(db, programId, { keys, groups: [] });
}

/** Empties the derived tables and makes them again from facts and decisions. */
export async function rebuild(db: LongtailDb): Promise<void> {
  await changeData(db, async () => {
    await Promise.all(derivedTables.map((name) => db.table(name).clear()));
    for (const program of await db.programs.toArray()) await deriveProgram(db, program.id);
    const viewed = await db.views.orderBy('publicationId').uniqueKeys();
    for (const id of viewed) await deriveViews(db, String(id));
  });
}

async function keysOf(db: LongtailDb, programId: string): Promise<string[]> {
  const pairs = await db.importRows
    .where('[programId+key]')
    .between([programId], [programId, []])
    .uniqueKeys();
  return pairs.flatMap((pair) => (Array.isArray(pair) && typeof pair[1] === 'string' ? [pair[1]] : []));
}
