import { CheckField } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { syncText as text } from '../../i18n/sync.ts';
import { useLive } from '../../use-live.ts';
import { KeyForm } from './KeyForm.tsx';
import { SyncControl } from './SyncControl.tsx';

/** The sync with dev.to: now, once a day, with a key. */
export function SyncPanel() {
  const { services } = useApp();
  const view = useLive((live) => live.sync());
  return (
    <Panel title={text.title} id="sync" note={text.note}>
      <SyncControl />
      {view && (
        <>
          {view.run.startedAt !== null && (
            <CheckField
              label={text.daily}
              hint={text.dailyHint}
              name="daily"
              checked={view.run.daily}
              onChange={(event) => void services.sync.setDaily(event.target.checked)}
            />
          )}
          <KeyForm hasKey={view.hasKey} />
        </>
      )}
    </Panel>
  );
}
