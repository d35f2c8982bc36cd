import { type FormEvent, useState } from 'react';
import { type LabelChange, labelChangeSchema } from '@/core/articles/label-change.ts';
import { type LabelName, labelNames } from '@/core/articles/labels.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { labelling } from '../../i18n/labelling.ts';
import { LabelField } from './LabelField.tsx';
import styles from './labels.module.css';
import { missingLabels } from './suggestions.ts';

const text = labelling.bulk;

export type LabelChanges = { articleId: string; labels: LabelChange }[];

type BulkFormProps = {
  rows: readonly ArticleReturns[];
  topics: readonly string[];
  busy: boolean;
  /** Gives the changes, or throws what is wrong with the value. */
  onLabel: (read: () => LabelChanges) => void;
  onClear: () => void;
};

/** One label to one value for all of some articles, or for each what is suggested. */
export function BulkForm({ rows, topics, busy, onLabel, onClear }: BulkFormProps) {
  const [name, setName] = useState<LabelName>('topic');
  const [value, setValue] = useState('');
  const [hasNone, setHasNone] = useState(false);
  const set = (event: FormEvent) => {
    event.preventDefault();
    setHasNone(false);
    onLabel(() => {
      const labels = labelChangeSchema.parse({ [name]: value.trim() || null });
      return rows.map(({ article }) => ({ articleId: article.id, labels }));
    });
  };
  const suggest = () => {
    const changes = rows.flatMap(({ article }) => {
      const labels = missingLabels(article);
      return labels ? [{ articleId: article.id, labels }] : [];
    });
    setHasNone(changes.length === 0);
    if (changes.length > 0) onLabel(() => changes);
  };
  return (
    <>
      <form className={styles.set} onSubmit={set}>
        <strong>{text.selected(rows.length)}</strong>
        <SelectField
          label={text.which}
          value={name}
          onChange={({ target }) => {
            setName(labelNames.find((each) => each === target.value) ?? 'topic');
            setValue('');
          }}
        >
          {labelNames.map((each) => (
            <option key={each} value={each}>
              {labelling.names[each]}
            </option>
          ))}
        </SelectField>
        <LabelField name={name} label={text.value} value={value} onChange={setValue} topics={topics} />
        <Button type="submit" look="primary" busy={busy}>
          {text.set(labelling.names[name])}
        </Button>
        <Button busy={busy} onClick={suggest}>
          {text.suggest}
        </Button>
        <Button look="quiet" onClick={onClear}>
          {text.clear}
        </Button>
      </form>
      <span role="status">{hasNone && text.noSuggestions}</span>
    </>
  );
}
