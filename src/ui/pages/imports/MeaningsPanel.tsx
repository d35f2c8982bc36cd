import { memo, useMemo } from 'react';
import { rowKinds, statuses } from '@/core/statements/row.ts';
import { lookUp } from '@/core/statements/words.ts';
import type { Preview } from '@/services/import/types.ts';
import { SelectField } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { importText } from '../../i18n/import.ts';
import { kindLabels, statusLabels } from '../../i18n/labels.ts';
import type { Answer } from './answers.ts';
import styles from './imports.module.css';

const text = importText.preview;
const labels: Record<string, string> = { ...kindLabels, ...statusLabels };

type MeaningsPanelProps = { preview: Preview; onAnswer: (answer: Answer) => void };

/** What the statement's own words for kinds and statuses mean, and what holds where there is none. */
export const MeaningsPanel = memo(function MeaningsPanel({ preview, onAnswer }: MeaningsPanelProps) {
  const { mapping, kindValues, statusValues } = preview;
  const kindOf = useMemo(() => lookUp(mapping.values.kind), [mapping]);
  const statusOf = useMemo(() => lookUp(mapping.values.status), [mapping]);
  return (
    <Panel title={text.meanings} note={text.meaningsNote}>
      <h3>{text.kinds}</h3>
      <div className={styles.grid}>
        {kindValues.map((word) => (
          <Meaning
            key={word}
            label={word}
            name={`kind.${word}`}
            value={kindOf(word)}
            options={rowKinds}
            onChange={(meaning) => onAnswer({ part: 'word', field: 'kind', word, meaning })}
          />
        ))}
        <Meaning
          label={text.defaultKind}
          name="defaultKind"
          value={mapping.defaultKind}
          options={rowKinds}
          onChange={(value) => onAnswer({ part: 'setting', field: 'defaultKind', value })}
        />
      </div>
      <h3>{text.states}</h3>
      <div className={styles.grid}>
        {statusValues.map((word) => (
          <Meaning
            key={word}
            label={word}
            name={`status.${word}`}
            value={statusOf(word)}
            options={statuses}
            onChange={(meaning) => onAnswer({ part: 'word', field: 'status', word, meaning })}
          />
        ))}
        <Meaning
          label={text.defaultStatus}
          name="defaultStatus"
          value={mapping.defaultStatus}
          options={statuses}
          onChange={(value) => onAnswer({ part: 'setting', field: 'defaultStatus', value })}
        />
      </div>
    </Panel>
  );
});

type MeaningProps = {
  label: string;
  name: string;
  value: string | null;
  options: readonly string[];
  onChange: (value: string) => void;
};

function Meaning({ label, name, value, options, onChange }: MeaningProps) {
  return (
    <SelectField
      label={label}
      name={name}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{text.undecided}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {labels[option] ?? option}
        </option>
      ))}
    </SelectField>
  );
}
