import { useState } from 'react';
import type { BackupCheck, RestoreMode } from '@/services/backup/types.ts';
import { useApp } from '../../../context.tsx';
import { formatCount } from '../../../format.ts';
import { backup as text } from '../../../i18n/backup.ts';
import type { BackupRun } from './use-backup.ts';

/** A file that was read, with what restoring it would do. */
export type Chosen = { name: string; file: Blob; check: BackupCheck };

export type Restore = {
  chosen: Chosen | null;
  /** Reads a file; nothing is written. */
  choose: (name: string, file: Blob) => void;
  restore: (mode: RestoreMode) => void;
  clear: () => void;
};

/** The steps of restoring: a file is chosen and read, then merged or put in place of what is here. */
export function useRestore({ run }: BackupRun): Restore {
  const { services } = useApp();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return {
    chosen,
    clear: () => setChosen(null),
    choose: (name, file) => {
      setChosen(null);
      void run('checking', async (onProgress) => {
        setChosen({ name, file, check: await services.backups.check(file, onProgress) });
        return '';
      });
    },
    restore: (mode) => {
      if (!chosen) return;
      void run('restoring', async (onProgress) => {
        const rows = await services.backups.restore(chosen.file, mode, onProgress);
        setChosen(null);
        return text.restore.done(formatCount(rows));
      });
    },
  };
}
