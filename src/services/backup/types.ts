import type { LocalChoices } from '@/core/backup/format.ts';
import type { BackupTable } from '@/core/backup/rows/index.ts';
import type { Unfit } from '@/core/backup/unfit.ts';

/** `done` and `total` are rows; 0 in all while it is not known yet. */
export type BackupProgress = {
  stage: 'saving' | 'checking' | 'snapshot' | 'restoring' | 'rebuilding';
  done: number;
  total: number;
};
export type OnBackupProgress = (progress: BackupProgress) => void;

export type BackupFile = { name: string; blob: Blob; rows: number };

/** `unfit`: the row because of which a restore would refuse the file. */
export type MadeBackup = BackupFile & { unfit: Unfit | null };

/** What goes into a backup from outside the database. */
export type BackupContext = { appVersion: string; local: LocalChoices };

/** `merge`: what is missing is added. `replace`: what is here is deleted. */
export type RestoreMode = 'merge' | 'replace';

/** What restoring would do with a table. `gone`: rows that only replacing would take away. */
export type TableChange = { table: BackupTable; new: number; same: number; different: number; gone: number };

/** A backup compared with what is here. Nothing was written. */
export type BackupCheck = {
  /** Epoch ms. */
  madeAt: number;
  appVersion: string;
  rows: number;
  /** Tables that have rows, here or there. */
  tables: TableChange[];
  /** Names of programs that were set up separately here and there, and can't be merged. */
  namesakes: string[];
};

/** `local`: choices of the file that are to be taken over; null: those here stay. */
export type Restored = { rows: number; local: LocalChoices | null };
