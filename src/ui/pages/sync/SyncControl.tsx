import { useState } from 'react';
import { isRunning } from '@/core/sync/run.ts';
import type { SyncView } from '@/db/live/types.ts';
import type { SyncOutcome } from '@/messaging/protocol.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { common } from '../../i18n/common.ts';
import { syncText as text } from '../../i18n/sync.ts';
import { useAction } from '../../use-action.ts';
import { siteOf } from './problem.ts';
import { SyncStatus, syncState } from './SyncStatus.tsx';
import styles from './sync.module.css';

/** Starts a sync and shows how it goes. */
export function SyncControl({ view }: { view: SyncView }) {
  const { services } = useApp();
  const { origin } = view.run;
  const { run, busy, problem } = useAction();
  const [outcome, setOutcome] = useState<SyncOutcome | null>(null);
  const start = () =>
    run(async () => {
      setOutcome(null);
      setOutcome(await services.sync.start(origin));
      return '';
    });
  const site = siteOf(view);
  const said = outcome && text.outcomes[outcome](site);
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
            <ButtonLink small href={origin} target="_blank" rel="noreferrer">
              {text.open(site)} <span className="visually-hidden">{common.opensTab}</span>
            </ButtonLink>
          )}
        </Notice>
      )}
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div>
        <Button data-action="sync" busy={busy} onClick={() => void start()}>
          {isRunning(view.run) ? text.goOn : text.start}
        </Button>
      </div>
    </div>
  );
}
