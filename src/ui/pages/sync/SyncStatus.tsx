import { isRunning } from '@/core/sync/run.ts';
import type { SyncView } from '@/db/live/types.ts';
import { Notice } from '../../components/Notice.tsx';
import { Progress } from '../../components/Progress.tsx';
import { formatCount, formatInstant } from '../../format.ts';
import { syncText as text } from '../../i18n/sync.ts';
import { problemInWords, siteOf } from './problem.ts';
import styles from './sync.module.css';

export type SyncState = 'never' | 'listing' | 'filling' | 'done' | 'failed';

/** Where a sync stands. */
export function syncState({ run }: SyncView): SyncState {
  if (run.startedAt === null) return 'never';
  if (isRunning(run)) return run.list ? 'listing' : 'filling';
  return run.problem ? 'failed' : 'done';
}

/** What the sync is at, how the last one ended, and when one was good. */
export function SyncStatus({ view }: { view: SyncView }) {
  const { run, progress, hasKey } = view;
  const site = siteOf(view);
  const state = syncState(view);
  const waits = isRunning(run) && run.again !== null && run.notBefore - run.askedAt > 15_000;
  return (
    <div className={styles.status}>
      <p role="status">
        {state === 'never' && text.never}
        {state === 'listing' && text.listing}
        {state === 'filling' && text.filling(formatCount(progress.done), formatCount(progress.total))}
        {state === 'done' && text.done}
        {waits && ` ${text.waits(site, formatInstant(run.notBefore))}`}
      </p>
      {isRunning(run) && !hasKey && <p className={styles.quiet}>{text.keepOpen(site)}</p>}
      {isRunning(run) && <Progress label={text.progress} {...(state === 'filling' && progress)} />}
      {run.problem && !isRunning(run) && (
        <Notice tone={run.problem.kind === 'no-list' ? 'warn' : 'danger'}>
          <p>{problemInWords(view)}</p>
        </Notice>
      )}
      {run.goodAt !== null && <p className={styles.quiet}>{text.good(formatInstant(run.goodAt))}</p>}
    </div>
  );
}
