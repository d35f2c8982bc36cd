import { type Offered, useDownload } from '../../../components/Download.tsx';
import { useApp } from '../../../context.tsx';
import { formatCount } from '../../../format.ts';
import { backup as text } from '../../../i18n/backup.ts';
import type { BackupRun } from './use-backup.ts';

/** Saving a copy of everything into the downloads folder, with one click. */
export type SaveCopy = {
  save: () => void;
  /** The file that was handed out last; null: none yet. */
  offered: Offered | null;
  offer: (name: string, blob: Blob) => void;
};

export function useSaveCopy({ run }: BackupRun): SaveCopy {
  const { services } = useApp();
  const { offered, offer } = useDownload();
  const save = () =>
    void run('saving', async (onProgress) => {
      const { name, blob, rows, unfit } = await services.backups.save(onProgress);
      offer(name, blob);
      if (unfit) throw new Error(text.unfit(text.tables[unfit.table], unfit.field));
      return text.saved(name, formatCount(rows));
    });
  return { save, offered, offer };
}
