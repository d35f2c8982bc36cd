import { keyOf, stableHash } from '@/core/ids.ts';
import { putSnapshot, type SnapshotReason, type SnapshotsDb } from '@/db/snapshots.ts';
import type { BackupFile } from './types.ts';

/** Keeps a backup in the browser. */
export async function keepSnapshot(
  db: SnapshotsDb,
  reason: SnapshotReason,
  madeAt: number,
  { name, blob, rows }: BackupFile,
): Promise<void> {
  const id = stableHash(keyOf(reason, madeAt, blob.size));
  await putSnapshot(db, { id, madeAt, reason, rows, bytes: blob.size, name, file: blob });
}
