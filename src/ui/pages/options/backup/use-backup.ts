import { useState } from 'react';
import type { BackupProgress, OnBackupProgress } from '@/services/backup/types.ts';
import { backup as text } from '../../../i18n/backup.ts';
import { problemOf } from '../../../i18n/problem.ts';

export type BackupRun = {
  /** Null: nothing runs. */
  progress: BackupProgress | null;
  /** What the last run said: its result, or why it failed. */
  done: string;
  problem: string;
  /** Runs `work`; what it returns is announced, what it throws is shown. One at a time. */
  run: (
    first: BackupProgress['stage'],
    work: (onProgress: OnBackupProgress) => Promise<string>,
  ) => Promise<void>;
};

const idle = { progress: null, done: '', problem: '' };

/** State around long work that tells how far it is. Cancelled, it says that nothing was changed. */
export function useBackupRun(): BackupRun {
  const [state, setState] = useState<Omit<BackupRun, 'run'>>(idle);
  return {
    ...state,
    async run(first, work) {
      setState({ ...idle, progress: { stage: first, done: 0, total: 0 } });
      try {
        const done = await work((progress) => setState({ ...idle, progress }));
        setState({ ...idle, done });
      } catch (error) {
        const isCancelled = error instanceof Error && error.name === 'AbortError';
        setState(isCancelled ? { ...idle, done: text.cancelled } : { ...idle, problem: problemOf(error) });
      }
    },
  };
}
