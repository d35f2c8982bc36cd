import { keyOf, stableHash } from '@/core/ids.ts';
import type { SnapshotReason, SnapshotsDb } from '@/db/snapshots.ts';
import type { BackupFile } from './types.ts';

/** Of more than these the oldest goes. */
export const SNAPSHOTS_KEPT = 5;

/** Keeps a backup in the browser. The oldest goes only once the new one is there. */
export async function keepSnapshot(
  db: SnapshotsDb,
  reason: SnapshotReason,
  madeAt: number,
  { name, blob, rows }: BackupFile,
): Promise<void> {
  const id = stableHash(keyOf(reason, madeAt, blob.size));
  await db.transaction('rw', db.snapshots, async () => {
    await db.snapshots.put({ id, madeAt, reason, rows, bytes: blob.size, name, file: blob });
    const ids = await db.snapshots.orderBy('madeAt').reverse().offset(SNAPSHOTS_KEPT).primaryKeys();
    await db.snapshots.bulkDelete(ids);
  });
}
