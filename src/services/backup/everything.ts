import { LongtailDb } from '@/db/database.ts';
import { SnapshotsDb } from '@/db/snapshots.ts';
import { dataVersion } from '@/db/transaction.ts';
import { SAMPLE_DATABASE } from '../sample.ts';

/**
 * Empties the database in one transaction, API keys included. The data version keeps counting, so that no figure of
 * the old data is taken for one of the new.
 */
export async function emptyDatabase(db: LongtailDb): Promise<void> {
  const version = await db.transaction('rw', db.tables, async () => {
    const last = await dataVersion(db);
    await Promise.all(db.tables.map((table) => table.clear()));
    return last;
  });
  // Separately: on a full disk there is room for it only now.
  await db.meta.put({ key: 'dataVersion', value: version + 1 });
}

/** Deletes the sample's databases; pages that show it go back to the author's own. */
export async function deleteSample(): Promise<void> {
  await new SnapshotsDb(SAMPLE_DATABASE).delete();
  await new LongtailDb(SAMPLE_DATABASE).delete();
}
