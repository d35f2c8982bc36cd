import { isSamplePage } from '@/platform/sample.ts';
import { Button } from '../../../components/Button.tsx';
import { Download, useDownload } from '../../../components/Download.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useApp } from '../../../context.tsx';
import { formatCount, formatInstant } from '../../../format.ts';
import { backup as text } from '../../../i18n/backup.ts';
import { useLive } from '../../../use-live.ts';
import styles from '../options.module.css';
import { RestorePart } from './RestorePart.tsx';
import { RunStatus } from './RunStatus.tsx';
import { SnapshotsPart } from './SnapshotsPart.tsx';
import { useBackupRun } from './use-backup.ts';
import { useRestore } from './use-restore.ts';

/** A copy to keep, a copy to take over, and the copies that were kept by themselves. */
export function BackupPanel() {
  const { services } = useApp();
  const last = useLive((live) => live.lastCopy());
  const run = useBackupRun();
  const { offered, offer } = useDownload();
  const restore = useRestore(run);
  if (isSamplePage()) return null;
  const save = () =>
    run.run('saving', async (onProgress) => {
      const { name, blob, rows } = await services.backups.save(onProgress);
      offer(name, blob);
      return text.saved(name, formatCount(rows));
    });
  const busy = run.progress !== null;
  return (
    <Panel title={text.title} id="backup" note={text.note}>
      <div className={styles.row}>
        <Button look="primary" data-action="save-backup" disabled={busy} onClick={() => void save()}>
          {text.save}
        </Button>
        <Download offered={offered} label={text.again} mark="backup" />
        {last && (
          <span className={styles.status}>
            {last.copiedAt === null ? text.never : text.last(formatInstant(last.copiedAt))}
            {last.copiedAt !== null && !last.hasChanged && ` ${text.unchanged}`}
          </span>
        )}
      </div>
      <RunStatus run={run} onCancel={() => void services.backups.cancel()} />
      <RestorePart restore={restore} busy={busy} />
      <SnapshotsPart restore={restore} busy={busy} onOffer={offer} />
    </Panel>
  );
}
