import { useState } from 'react';
import { DEVTO, isRunning } from '@/core/sync/run.ts';
import type { SyncOutcome } from '@/messaging/protocol.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { common } from '../../i18n/common.ts';
import { syncText as text } from '../../i18n/sync.ts';
import { useAction } from '../../use-action.ts';
import { useLive } from '../../use-live.ts';
import { SyncStatus, syncState } from './SyncStatus.tsx';
import styles from './sync.module.css';

/** Starts a sync with dev.to and shows how it goes. */
export function SyncControl() {
  const { services } = useApp();
  const view = useLive((live) => live.sync());
  const { run, busy, problem } = useAction();
  const [outcome, setOutcome] = useState<SyncOutcome | null>(null);
  if (!view) return null;
  const start = () =>
    run(async () => {
      setOutcome(null);
      setOutcome(await services.sync.start());
      return '';
    });
  const said = outcome && text.outcomes[outcome];
  return (
    <div
      className={styles.control}
      data-sync-state={syncState(view)}
      data-sync-started={view.run.startedAt ?? ''}
      data-sync-outcome={outcome ?? ''}
      data-sync-problem={view.run.problem?.kind ?? ''}
    >
      <SyncStatus view={view} />
      {outcome === 'up-to-date' && <p role="status">{said}</p>}
      {(outcome === 'no-tab' || outcome === 'no-author') && (
        <Notice tone="warn" live>
          <p>{said}</p>
          {outcome === 'no-tab' && (
            <ButtonLink small href={DEVTO} target="_blank" rel="noreferrer">
              {text.openDevto} <span className="visually-hidden">{common.opensTab}</span>
            </ButtonLink>
          )}
        </Notice>
      )}
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div>
        <Button data-action="sync" disabled={busy} onClick={() => void start()}>
          {isRunning(view.run) ? text.goOn : text.start}
        </Button>
      </div>
    </div>
  );
}
