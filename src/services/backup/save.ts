import { BACKUP_VERSION } from '@/core/backup/format.ts';
import { isBackupTable } from '@/core/backup/rows/index.ts';
import { firstUnfit, type Unfit } from '@/core/backup/unfit.ts';
import { dayOfInstant } from '@/core/calendar.ts';
import { backupTables } from '@/db/backup/tables.ts';
import { writeBackup } from '@/db/backup/write.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import type { BackupContext, MadeBackup, OnBackupProgress } from './types.ts';

type Saving = BackupContext & { now: number; onProgress: OnBackupProgress; signal?: AbortSignal };

/**
 * Everything as it stands at one moment, as a file, with each row checked as a restore would. Only the rows of one
 * section, and what is packed, are held in memory. Throws the signal's reason if it is cancelled.
 */
export async function makeBackup(db: LongtailDb, saving: Saving): Promise<MadeBackup> {
  const { now, appVersion, local, onProgress, signal } = saving;
  const { timeZone } = await readSettings(db);
  const onRows = (done: number, total: number) => {
    onProgress({ stage: 'saving', done, total });
    signal?.throwIfAborted();
  };
  let unfit: Unfit | null = null;
  const look = (table: string, rows: readonly unknown[]) => {
    if (isBackupTable(table)) unfit ??= firstUnfit(table, rows);
  };
  const header = { version: BACKUP_VERSION, appVersion, madeAt: now, local };
  const made = await db.transaction('r', backupTables, async () =>
    writeBackup(db, { tables: backupTables, header, look, onRows }),
  );
  return { name: backupName(dayOfInstant(now, timeZone)), ...made, unfit };
}

/** The name of the file that holds the data of a day. */
export function backupName(day: string): string {
  return `longtail-backup-${day}.jsonl.gz`;
}
