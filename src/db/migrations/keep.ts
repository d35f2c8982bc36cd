import type { Transaction } from 'dexie';
import { isBackupTable } from '@/core/backup/rows/index.ts';
import { keyOf, stableHash } from '@/core/ids.ts';
import { writeBackup } from '../backup/write.ts';
import { putSnapshot, SnapshotsDb } from '../snapshots.ts';
import { whileOpen } from '../transaction.ts';

/** Keeps what the database holds before an upgrade as a backup of the old version; nothing if it is empty. */
export async function keepBeforeUpgrade(transaction: Transaction, version: number): Promise<void> {
  const tables = transaction.storeNames.filter(isBackupTable);
  // Whoever opens the database first upgrades it, so the time is this moment's, in any context.
  const madeAt = performance.timeOrigin + performance.now();
  const local = { hidden: null, idleMinutes: null };
  const header = { version, appVersion: '', madeAt, local };
  const { blob, rows } = await writeBackup(transaction, { tables, header });
  if (rows === 0) return;
  const name = `longtail-before-version-${version + 1}.jsonl.gz`;
  const id = stableHash(keyOf('migration', version, madeAt));
  await whileOpen(() =>
    putSnapshot(new SnapshotsDb(transaction.db.name), {
      id,
      madeAt: Math.round(madeAt),
      reason: 'migration',
      rows,
      bytes: blob.size,
      name,
      file: blob,
    }),
  );
}
