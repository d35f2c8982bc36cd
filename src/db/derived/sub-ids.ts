import type { LongtailDb } from '../database.ts';
import { derive } from './derive.ts';

/** Derives the rows that carry some sub-IDs again: what they name may have changed. */
export async function deriveSubIds(db: LongtailDb, subIds: readonly string[]): Promise<void> {
  for (const programId of await db.programs.toCollection().primaryKeys()) {
    const pairs = subIds.map((subId) => [programId, subId]);
    const rows = await db.importRows.where('[programId+subId]').anyOf(pairs).primaryKeys();
    const [groups, keys] = [rows.map(([, group]) => group), rows.map(([, , key]) => key)];
    if (rows.length > 0) await derive(db, programId, { keys, groups });
  }
}
