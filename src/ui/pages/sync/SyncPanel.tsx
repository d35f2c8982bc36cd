import { DEVTO } from '@/core/articles/forem.ts';
import type { SyncView } from '@/db/live/types.ts';
import { CheckField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { syncText as text } from '../../i18n/sync.ts';
import { useAction } from '../../use-action.ts';
import { useLive } from '../../use-live.ts';
import { KeyForm } from './KeyForm.tsx';
import { siteOf } from './problem.ts';
import { SyncControl } from './SyncControl.tsx';

/** The syncs with dev.to and with the author's other Forems: now, once a day, with a key. */
export function SyncPanels() {
  const views = useLive((live) => live.syncs()) ?? [];
  return views.map((view) => <SyncPanel key={view.run.origin} view={view} />);
}

function SyncPanel({ view }: { view: SyncView }) {
  const { services } = useApp();
  const { run, problem } = useAction();
  const { origin, startedAt, daily } = view.run;
  const site = siteOf(view);
  return (
    <Panel title={text.title(site)} id={origin === DEVTO ? 'sync' : `sync-${site}`} note={text.note(site)}>
      <SyncControl view={view} />
      {startedAt !== null && (
        <CheckField
          label={text.daily}
          hint={text.dailyHint(site)}
          name="daily"
          checked={daily}
          onChange={({ target }) =>
            void run(() => services.sync.setDaily(origin, target.checked).then(() => ''))
          }
        />
      )}
      {problem && <Notice tone="danger">{problem}</Notice>}
      <KeyForm view={view} />
    </Panel>
  );
}
