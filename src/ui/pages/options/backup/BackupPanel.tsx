import { isSamplePage } from '@/platform/sample.ts';
import { Button } from '../../../components/Button.tsx';
import { Download } from '../../../components/Download.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useApp } from '../../../context.tsx';
import { formatInstant } from '../../../format.ts';
import { backup as text } from '../../../i18n/backup.ts';
import { useLive } from '../../../use-live.ts';
import styles from '../options.module.css';
import { RestorePart } from './RestorePart.tsx';
import { RunStatus } from './RunStatus.tsx';
import { SnapshotsPart } from './SnapshotsPart.tsx';
import { useBackupRun } from './use-backup.ts';
import { useRestore } from './use-restore.ts';
import { useSaveCopy } from './use-save-copy.ts';

/** A copy to keep, a copy to take over, and the copies that were kept by themselves. */
export function BackupPanel() {
  const { services } = useApp();
  const last = useLive((live) => live.lastCopy());
  const run = useBackupRun();
  const { save, offered, offer } = useSaveCopy(run);
  const restore = useRestore(run);
  if (isSamplePage()) return null;
  const busy = run.progress !== null;
  return (
    <Panel title={text.title} id="backup" note={text.note}>
      <div className={styles.row}>
        <Button look="primary" data-action="save-backup" busy={busy} onClick={save}>
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
