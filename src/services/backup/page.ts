import type { LocalChoices } from '@/core/backup/format.ts';
import { dayOfInstant } from '@/core/calendar.ts';
import { rawCopy } from '@/db/backup/raw-copy.ts';
import { markCopied } from '@/db/copies.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import type { SnapshotsDb } from '@/db/snapshots.ts';
import { dataVersion } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { withPublishLock } from '@/platform/locks.ts';
import { log } from '@/platform/log.ts';
import { UserError } from '../error.ts';
import type { OnIdentities } from '../settings.ts';
import { takeSteps } from '../steps.ts';
import { backupName } from './save.ts';
import type { BackupWork } from './service.ts';
import type { BackupCheck, BackupFile, MadeBackup, OnBackupProgress, RestoreMode } from './types.ts';

/** What backups need from outside the database. */
export type Surroundings = {
  appVersion: string;
  readChoices(): Promise<LocalChoices>;
  takeChoices(choices: LocalChoices): Promise<void>;
  forgetLocal(): Promise<void>;
  /** Gives access to all sites but dev.to back. */
  dropOtherAccess(): Promise<void>;
  /** Makes content scripts know the blogs and places, and run there. */
  publish(): Promise<void>;
  publishOwnIds: OnIdentities;
};

export type BackupsService = {
  /**
   * Everything as one file, for the author to keep. If a restore would refuse it (`unfit`), it doesn't count as
   * a copy.
   */
  save(onProgress: OnBackupProgress): Promise<MadeBackup>;
  /** The same for data that a newer version saved and that can't be opened here; that version can restore it. */
  saveRaw(): Promise<BackupFile>;
  /** Compares a file with what is here; writes nothing. */
  check(file: Blob, onProgress: OnBackupProgress): Promise<BackupCheck>;
  /** Takes a file over; returns its rows. Before replacing, a snapshot is kept. */
  restore(file: Blob, mode: RestoreMode, onProgress: OnBackupProgress): Promise<number>;
  /** Cancels what is running: it rejects with an AbortError, and nothing is changed. */
  cancel(): Promise<void>;
  snapshot(id: string): Promise<BackupFile>;
  removeSnapshot(id: string): Promise<void>;
  /**
   * Deletes all data, the sample's too, and gives back access to other sites. With `keep`, a snapshot that can
   * bring the author's data back is made first. Once the data is gone, the rest is done step by step; if some
   * of it fails, it rejects with what is left to do.
   */
  deleteEverything(keep: boolean, onProgress: OnBackupProgress): Promise<void>;
};

const FORGETTING = 'forgetting what content scripts know';
const GIVING_BACK = 'giving access back';
const NOT_FORGOTTEN =
  'Your data is deleted, but not what Longtail tells its scripts on web pages: which posts are yours. Delete everything again, or remove Longtail.';
const STILL_ACCESS =
  'Your data is deleted, but the browser kept Longtail’s access to other sites. Take it away in the browser’s settings for extensions.';

/** Backups as a page offers them: the long work in its worker, and what of the browser goes with it. */
export function createBackupsService(
  { db, snapshots, clock, work }: { db: LongtailDb; snapshots: SnapshotsDb; clock: Clock; work: BackupWork },
  around: Surroundings,
): BackupsService {
  const context = async () => ({ appVersion: around.appVersion, local: await around.readChoices() });
  return {
    async save(onProgress) {
      const version = await dataVersion(db);
      const file = await work.save(await context(), onProgress);
      // A full disk may have no room for the note, but the file exists all the same.
      const toLog = (cause: unknown) => log.error('a copy could not be noted', cause);
      if (!file.unfit) await markCopied(db, clock.now(), version).catch(toLog);
      return file;
    },
    async saveRaw() {
      const madeAt = clock.now();
      const copy = await rawCopy(db.name, { ...(await context()), madeAt });
      return { name: backupName(dayOfInstant(madeAt, 'UTC')), ...copy };
    },
    check: (file, onProgress) => work.check(file, onProgress),
    async restore(file, mode, onProgress) {
      const { rows, local } = await work.restore(file, mode, await context(), onProgress);
      // The restore stands even if these fail: the background makes up for them at its next start.
      await takeSteps({
        'taking choices over': async () => local && around.takeChoices(local),
        'telling who the author is': () =>
          withPublishLock(async () => around.publishOwnIds((await readSettings(db)).identities)),
        'telling the blogs': around.publish,
      });
      return rows;
    },
    cancel: () => work.cancel(),
    async snapshot(id) {
      const found = await snapshots.snapshots.get(id);
      if (!found) throw new UserError('That snapshot is gone.');
      return { name: found.name, blob: found.file, rows: found.rows };
    },
    async removeSnapshot(id) {
      await snapshots.snapshots.delete(id);
    },
    async deleteEverything(keep, onProgress) {
      await work.deleteEverything(keep, await context(), onProgress);
      const failed = await takeSteps({
        // Another context may be about to publish what it read before.
        [FORGETTING]: () => withPublishLock(around.forgetLocal),
        [GIVING_BACK]: around.dropOtherAccess,
        'ending the content scripts': around.publish,
      });
      if (failed.includes(FORGETTING)) throw new UserError(NOT_FORGOTTEN);
      if (failed.includes(GIVING_BACK)) throw new UserError(STILL_ACCESS);
    },
  };
}
