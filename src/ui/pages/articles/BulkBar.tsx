import { type FormEvent, useState } from 'react';
import { labelChangeSchema } from '@/core/articles/label-change.ts';
import { type LabelName, labelNames } from '@/core/articles/labels.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { labelling } from '../../i18n/labelling.ts';
import { useAction } from '../../use-action.ts';
import { LabelField } from './LabelField.tsx';
import styles from './labels.module.css';
import { missingLabels } from './suggestions.ts';

const text = labelling.bulk;

type BulkBarProps = {
  rows: readonly ArticleReturns[];
  topics: readonly string[];
  onClear: () => void;
};

/** Labels the picked articles in one step: one label to one value, or what is suggested for each. */
export function BulkBar({ rows, topics, onClear }: BulkBarProps) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [name, setName] = useState<LabelName>('topic');
  const [value, setValue] = useState('');
  const set = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const labels = labelChangeSchema.parse({ [name]: value.trim() || null });
      await services.labels.change(rows.map(({ article }) => ({ articleId: article.id, labels })));
      return text.done(rows.length);
    });
  };
  const suggest = () =>
    run(async () => {
      const changes = rows.flatMap(({ article }) => {
        const labels = missingLabels(article);
        return labels ? [{ articleId: article.id, labels }] : [];
      });
      if (changes.length === 0) return text.noSuggestions;
      await services.labels.change(changes);
      return text.done(changes.length);
    });
  return (
    <section aria-label={text.label} className={styles.bulk}>
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
        <Button type="submit" look="primary" disabled={busy}>
          {text.set(labelling.names[name])}
        </Button>
        <Button disabled={busy} onClick={() => void suggest()}>
          {text.suggest}
        </Button>
        <Button look="quiet" onClick={onClear}>
          {text.clear}
        </Button>
      </form>
      <span role="status">{done}</span>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </section>
  );
}
