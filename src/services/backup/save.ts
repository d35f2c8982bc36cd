import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHeader } from '@/core/backup/format.ts';
import { backupWriter } from '@/core/backup/writer.ts';
import { dayOfInstant } from '@/core/calendar.ts';
import { countRows, eachSection } from '@/db/backup/rows.ts';
import { backupTables } from '@/db/backup/tables.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import { whileOpen } from '@/db/transaction.ts';
import { packer, sha256 } from './pack.ts';
import type { BackupContext, BackupFile, OnBackupProgress } from './types.ts';

type Saving = BackupContext & { now: number; onProgress: OnBackupProgress; signal?: AbortSignal };

/**
 * Everything of one moment as a file. Held in memory are the rows of one section and what is packed. Throws
 * the signal's reason where it is cancelled.
 */
export async function makeBackup(db: LongtailDb, saving: Saving): Promise<BackupFile> {
  const { now, appVersion, local, onProgress, signal } = saving;
  const pack = packer();
  try {
    const { timeZone } = await readSettings(db);
    const rows = await db.transaction('r', backupTables, async () => {
      const counts = await countRows(db);
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const header: BackupHeader = {
        format: BACKUP_FORMAT,
        version: BACKUP_VERSION,
        appVersion,
        madeAt: now,
        rows: counts,
        local,
      };
      const writer = backupWriter(header, sha256);
      await whileOpen(() => pack.add(writer.header));
      let done = 0;
      await eachSection(db, async (table, rows) => {
        await whileOpen(async () => pack.add(await writer.section(table, rows)));
        done += rows.length;
        onProgress({ stage: 'saving', done, total });
        signal?.throwIfAborted();
      });
      await whileOpen(async () => pack.add(await writer.end()));
      return total;
    });
    const blob = await pack.finish();
    return { name: `longtail-backup-${dayOfInstant(now, timeZone)}.jsonl.gz`, blob, rows };
  } catch (cause) {
    await pack.giveUp(cause);
    throw cause;
  }
}
