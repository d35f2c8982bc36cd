import { BACKUP_VERSION } from '@/core/backup/format.ts';
import { dayOfInstant } from '@/core/calendar.ts';
import { backupTables } from '@/db/backup/tables.ts';
import { writeBackup } from '@/db/backup/write.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import type { BackupContext, BackupFile, OnBackupProgress } from './types.ts';

type Saving = BackupContext & { now: number; onProgress: OnBackupProgress; signal?: AbortSignal };

/**
 * Everything of one moment as a file. Held in memory are the rows of one section and what is packed. Throws
 * the signal's reason where it is cancelled.
 */
export async function makeBackup(db: LongtailDb, saving: Saving): Promise<BackupFile> {
  const { now, appVersion, local, onProgress, signal } = saving;
  const { timeZone } = await readSettings(db);
  const onRows = (done: number, total: number) => {
    onProgress({ stage: 'saving', done, total });
    signal?.throwIfAborted();
  };
  const header = { version: BACKUP_VERSION, appVersion, madeAt: now, local };
  const made = await db.transaction('r', backupTables, async () =>
    writeBackup(db, { tables: backupTables, header, onRows }),
  );
  return { name: backupName(dayOfInstant(now, timeZone)), ...made };
}

/** The name of the file that holds the data of a day. */
export function backupName(day: string): string {
  return `longtail-backup-${day}.jsonl.gz`;
}
