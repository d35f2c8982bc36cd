import type { ArticleView } from '@/core/articles/article.ts';
import { dateOrders } from '@/core/statements/dates.ts';
import { trackerFields } from '@/core/time/trackers/tracker.ts';
import type { TrackerInput, TrackerPreview } from '@/services/trackers/types.ts';
import { Button } from '../../../components/Button.tsx';
import { SelectField } from '../../../components/Field.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { PageHead, Panel } from '../../../components/Panel.tsx';
import { formatCount, formatInstant } from '../../../format.ts';
import { importText } from '../../../i18n/import.ts';
import { said } from '../../../i18n/said.ts';
import { trackers } from '../../../i18n/trackers.ts';
import styles from '../imports.module.css';
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
  const { preview, source, input, busy, problem } = state;
  const change = (part: Partial<TrackerInput>) => actions.change(source, { ...input, ...part });
  const count = preview.counts.new + preview.counts.updates;
  const blocked = busy || problem !== '' || preview.problems.length > 0;
  return (
    <>
      <PageHead title={trackers.title} note={text.note(preview.fileName, trackers.names[preview.tracker])} />
      <p role="status" className="visually-hidden">
        {busy ? importText.preview.busy : text.ready(formatCount(preview.rows.length))}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {preview.alreadyImportedAt !== null && (
        <Notice tone="warn">{text.already(formatInstant(preview.alreadyImportedAt))}</Notice>
      )}
      {preview.problems.length > 0 && (
        <Notice tone="warn" title={text.problems}>
          <ul data-questions>
            {preview.problems.map((item) => (
              <li key={item}>{said(item)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <SettingsPanel preview={preview} input={input} onChange={change} />
      <TrackerValuesPanel
        preview={preview}
        articles={articles}
        onChange={(value, meaning) => change({ meanings: { ...input.meanings, [value]: meaning } })}
      />
      <TrackerRowsPanel preview={preview} articles={articles} />
      <div className={styles.bar}>
        <p className={styles.quiet}>
          {busy ? `${importText.preview.busy}…` : preview.problems.length > 0 && text.blocked}
        </p>
        <div className={styles.actions}>
          <Button look="quiet" onClick={actions.startOver}>
            {importText.preview.startOver}
          </Button>
          <Button
            look="primary"
            data-action="publish"
            disabled={blocked}
            onClick={() => void actions.publish(state)}
          >
            {text.publish(count, formatCount(count))}
          </Button>
        </div>
      </div>
    </>
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
