import type { LongtailDb } from '../database.ts';
import { derive } from './derive.ts';

/** Derives the rows that carry some sub-IDs again: what they name may have changed. */
export async function deriveSubIds(db: LongtailDb, subIds: readonly string[]): Promise<void> {
  const programs = await db.programs.toCollection().primaryKeys();
  const pairs = programs.flatMap((programId) => subIds.map((subId) => [programId, subId]));
  const rows = await db.importRows.where('[programId+subId]').anyOf(pairs).toArray();
  for (const [programId, own] of Map.groupBy(rows, (row) => row.programId)) {
    await derive(db, programId, { keys: new Set(own.map((row) => row.key)), groups: [] });
  }
}
