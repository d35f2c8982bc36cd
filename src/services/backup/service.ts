import { isOutOfRoom } from '@/core/out-of-room.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { SnapshotReason, SnapshotsDb } from '@/db/snapshots.ts';
import type { Clock } from '@/platform/clock.ts';
import { withWriteLock } from '@/platform/locks.ts';
import { log } from '@/platform/log.ts';
import { UserError } from '../error.ts';
import { recoverImports } from '../import/recover.ts';
import { checkBackup } from './check.ts';
import { deleteSample, emptyDatabase } from './everything.ts';
import { restoreBackup } from './restore.ts';
import { makeBackup } from './save.ts';
import { keepSnapshot } from './snapshots.ts';
import type {
  BackupCheck,
  BackupContext,
  MadeBackup,
  OnBackupProgress,
  Restored,
  RestoreMode,
} from './types.ts';

export type BackupWork = ReturnType<typeof createBackupWork>;

const NO_WAY_BACK =
  'The snapshot would not bring everything back, so nothing was deleted. Save a copy to see why.';

/** The long work of backups, in a page's worker: one task at a time, each of which can be cancelled. */
export function createBackupWork(db: LongtailDb, snapshots: SnapshotsDb, clock: Clock) {
  let running = new AbortController();
  /** Alone among imports, undos, restores and syncs. */
  const alone = <T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    running = new AbortController();
    const { signal } = running;
    return withWriteLock(async () => {
      signal.throwIfAborted();
      return run(signal);
    }).catch((cause: unknown) => {
      throw isOutOfRoom(cause)
        ? new UserError('The browser has no room left. Nothing was changed. Free some disk space.')
        : cause;
    });
  };
  /** The same, after finishing as far as possible the imports that were left unfinished. */
  const settled = <T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    alone(async (signal) => {
      await recoverImports(db);
      return run(signal);
    });
  const snapshot = async (
    reason: SnapshotReason,
    context: BackupContext,
    onProgress: OnBackupProgress,
    signal: AbortSignal,
  ) => {
    const now = clock.now();
    const onSaved: OnBackupProgress = (progress) => onProgress({ ...progress, stage: 'snapshot' });
    const file = await makeBackup(db, { ...context, now, onProgress: onSaved, signal });
    if (file.rows > 0) await keepSnapshot(snapshots, reason, now, file);
    return file;
  };
  return {
    save(context: BackupContext, onProgress: OnBackupProgress): Promise<MadeBackup> {
      return settled((signal) => makeBackup(db, { ...context, now: clock.now(), onProgress, signal }));
    },
    check(file: Blob, onProgress: OnBackupProgress): Promise<BackupCheck> {
      return settled((signal) => checkBackup(db, file, onProgress, signal));
    },
    /** Before anything is replaced, what is here is kept as a snapshot. */
    restore(
      file: Blob,
      mode: RestoreMode,
      context: BackupContext,
      onProgress: OnBackupProgress,
    ): Promise<Restored> {
      return settled(async (signal) => {
        if (mode === 'replace') await snapshot('replace', context, onProgress, signal);
        const restored = await restoreBackup(db, file, { mode, onProgress, signal });
        // A copy that was saved on a full disk may contain part of an import. What is restored stays even if
        // that can't be finished.
        await recoverImports(db).catch((cause) => log.error('imports could not be finished', cause));
        return restored;
      });
    },
    /** With `keep`, what is here is kept as a snapshot first; else earlier ones go as well. */
    deleteEverything(keep: boolean, context: BackupContext, onProgress: OnBackupProgress): Promise<void> {
      return alone(async (signal) => {
        if (!keep) await snapshots.snapshots.clear();
        else if ((await snapshot('delete', context, onProgress, signal)).unfit)
          throw new UserError(NO_WAY_BACK);
        await emptyDatabase(db);
        await deleteSample();
      });
    },
    async cancel(): Promise<void> {
      running.abort();
    },
  };
}
