import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Progress } from '../../../components/Progress.tsx';
import { formatCount } from '../../../format.ts';
import { backup as text } from '../../../i18n/backup.ts';
import styles from './backup.module.css';
import type { BackupRun } from './use-backup.ts';

/** How far a run is, with a way out, and what came of it. */
export function RunStatus({
  run: { progress, done, problem },
  onCancel,
}: {
  run: BackupRun;
  onCancel: () => void;
}) {
  const stage = progress ? text.progress[progress.stage] : '';
  return (
    <>
      <div role="status">
        {progress ? (
          <span className="visually-hidden">{stage}</span>
        ) : (
          done && <Notice tone="info">{done}</Notice>
        )}
      </div>
      {progress && (
        <div className={styles.progress}>
          <span aria-hidden="true">
            {stage}
            {progress.total > 0 &&
              ` · ${text.progress.of(formatCount(progress.done), formatCount(progress.total))}`}
          </span>
          <Progress label={stage} done={progress.done} total={progress.total} />
          <Button small onClick={onCancel}>
            {text.cancel}
          </Button>
        </div>
      )}
      {problem && <Notice tone="danger">{problem}</Notice>}
    </>
  );
}
