import type { LongtailDb } from '../database.ts';
import { derive } from './derive.ts';
import { rowsWith } from './rows.ts';

/** Derives the rows that carry some sub-IDs again: what they name may have changed. */
export async function deriveSubIds(db: LongtailDb, subIds: readonly string[]): Promise<void> {
  for (const programId of await db.programs.toCollection().primaryKeys()) {
    const rows = await rowsWith(db, programId, 'subId', subIds);
    if (rows.length > 0) await derive(db, programId, { keys: rows.map((row) => row.key), groups: [] });
  }
}
