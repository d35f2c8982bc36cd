import { useId } from 'react';
import { formats, type LabelName, tiers } from '@/core/articles/labels.ts';
import { SelectField, TextField } from '../../components/Field.tsx';
import { labelling } from '../../i18n/labelling.ts';

type LabelFieldProps = {
  name: LabelName;
  label: string;
  /** Empty for none. */
  value: string;
  onChange: (value: string) => void;
  /** Topics there are already, to choose from. */
  topics: readonly string[];
  hint?: boolean;
};

/** The field of one label: free words for a topic, a choice for the others. */
export function LabelField({ name, label, value, onChange, topics, hint = false }: LabelFieldProps) {
  const list = useId();
  if (name === 'topic') {
    return (
      <>
        <TextField
          label={label}
          list={list}
          maxLength={40}
          value={value}
          {...(hint && { hint: labelling.topicHint })}
          onChange={({ target }) => onChange(target.value)}
        />
        <datalist id={list}>
          {topics.map((topic) => (
            <option key={topic} value={topic} />
          ))}
        </datalist>
      </>
    );
  }
  return (
    <SelectField
      label={label}
      value={value}
      {...(hint && name === 'tier' && { hint: labelling.tierHint })}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{labelling.none}</option>
      {{ format: formats, tier: tiers }[name].map((each) => (
        <option key={each} value={each}>
          {labelling.value(name, each)}
        </option>
      ))}
    </SelectField>
  );
}
