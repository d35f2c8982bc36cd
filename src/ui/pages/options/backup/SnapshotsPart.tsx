import { Button } from '../../../components/Button.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useApp } from '../../../context.tsx';
import { formatBytes, formatCount, formatInstant } from '../../../format.ts';
import { backup } from '../../../i18n/backup.ts';
import { useAction } from '../../../use-action.ts';
import { useLive } from '../../../use-live.ts';
import styles from './backup.module.css';
import type { Restore } from './use-restore.ts';

const text = backup.snapshots;

type SnapshotsProps = { restore: Restore; busy: boolean; onOffer: (name: string, blob: Blob) => void };

/** The snapshots, to restore, download or delete; nothing where there is none. */
export function SnapshotsPart({ restore, busy, onOffer }: SnapshotsProps) {
  const { services } = useApp();
  const snapshots = useLive((live) => live.snapshots());
  const { run, problem } = useAction();
  const using = (id: string, use: (name: string, blob: Blob) => void) =>
    void run(async () => {
      const { name, blob } = await services.backups.snapshot(id);
      use(name, blob);
      return '';
    });
  const remove = (id: string) =>
    void run(async () => {
      await services.backups.removeSnapshot(id);
      return '';
    });
  if (!snapshots || snapshots.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{text.title}</h3>
      <p className={styles.quiet}>{text.note}</p>
      <DataTable
        stacks
        caption={text.title}
        columns={[
          { name: text.made },
          { name: text.before },
          { name: text.rows, number: true },
          { name: text.size, number: true },
          { name: text.actions },
        ]}
        rows={snapshots.map(({ id, madeAt, reason, rows, bytes }) => {
          const when = formatInstant(madeAt);
          return {
            id,
            cells: [
              when,
              text.reasons[reason],
              formatCount(rows),
              formatBytes(bytes),
              <span key="actions">
                <Button
                  small
                  aria-label={text.restoreOf(when)}
                  busy={busy}
                  onClick={() => using(id, restore.choose)}
                >
                  {text.restore}
                </Button>{' '}
                <Button
                  look="quiet"
                  small
                  aria-label={text.downloadOf(when)}
                  onClick={() => using(id, onOffer)}
                >
                  {text.download}
                </Button>{' '}
                <Button
                  look="quiet"
                  small
                  aria-label={text.removeOf(when)}
                  busy={busy}
                  onClick={() => remove(id)}
                >
                  {text.remove}
                </Button>
              </span>,
            ],
          };
        })}
      />
      {problem && <Notice tone="danger">{problem}</Notice>}
    </div>
  );
}
