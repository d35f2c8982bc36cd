import type { ArticleView } from '@/core/articles/article.ts';
import { dateOrders } from '@/core/statements/dates.ts';
import { trackerFields } from '@/core/time/trackers/tracker.ts';
import type { TrackerInput, TrackerPreview } from '@/services/trackers/types.ts';
import { SelectField } from '../../../components/Field.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { importText } from '../../../i18n/import.ts';
import { trackers } from '../../../i18n/trackers.ts';
import styles from '../imports.module.css';
import { PreviewFrame } from '../PreviewFrame.tsx';
import { TrackerRowsPanel } from './TrackerRowsPanel.tsx';
import { TrackerValuesPanel } from './TrackerValuesPanel.tsx';
import type { TrackerActions, TrackerState } from './use-tracker.ts';

const text = trackers.preview;

type TrackerPreviewStepProps = {
  state: TrackerState & { step: 'preview' };
  articles: readonly ArticleView[];
  actions: TrackerActions;
};

/** What importing would do, line by line, and whose work each project or description is. Nothing is written yet. */
export function TrackerPreviewStep({ state, articles, actions }: TrackerPreviewStepProps) {
  const { preview, source, input } = state;
  const change = (part: Partial<TrackerInput>) => actions.change(source, { ...input, ...part });
  return (
    <PreviewFrame
      title={trackers.title}
      note={text.note(preview.fileName, trackers.names[preview.tracker])}
      text={text}
      state={state}
      count={preview.counts.new + preview.counts.updates}
      onPublish={() => void actions.publish(state)}
      onStartOver={actions.startOver}
    >
      <SettingsPanel preview={preview} input={input} onChange={change} />
      <TrackerValuesPanel
        preview={preview}
        articles={articles}
        onChange={(value, meaning) => change({ meanings: { ...input.meanings, [value]: meaning } })}
      />
      <TrackerRowsPanel preview={preview} articles={articles} />
    </PreviewFrame>
  );
}

type SettingsPanelProps = {
  preview: TrackerPreview;
  input: TrackerInput;
  onChange: (part: Partial<TrackerInput>) => void;
};

function SettingsPanel({ preview, input, onChange }: SettingsPanelProps) {
  const { fields, by, users, unclearDate } = preview;
  const asksOrder = unclearDate !== null || input.dateOrder !== null;
  return (
    <Panel title={text.settings}>
      <div className={styles.grid}>
        <SelectField
          label={text.by}
          name="by"
          value={by}
          // Values of one field are none of another.
          onChange={({ target }) =>
            onChange({ by: trackerFields.find((field) => field === target.value) ?? by, meanings: {} })
          }
        >
          {fields.map((field) => (
            <option key={field} value={field}>
              {trackers.fields[field]}
            </option>
          ))}
        </SelectField>
        {users.length > 1 && (
          <SelectField
            label={text.who}
            name="user"
            value={input.user ?? ''}
            onChange={({ target }) => onChange({ user: target.value || null })}
          >
            <option value="">{text.pickWho}</option>
            {users.map((user) => (
              <option key={user} value={user}>
                {user || text.nobody}
              </option>
            ))}
          </SelectField>
        )}
        {asksOrder && (
          <SelectField
            label={importText.preview.dateOrder}
            name="dateOrder"
            value={input.dateOrder ?? ''}
            onChange={({ target }) =>
              onChange({ dateOrder: dateOrders.find((order) => order === target.value) ?? null })
            }
          >
            <option value="">{importText.preview.byItself}</option>
            {dateOrders.map((order) => (
              <option key={order} value={order}>
                {importText.dateOrders[order]}
              </option>
            ))}
          </SelectField>
        )}
      </div>
    </Panel>
  );
}
