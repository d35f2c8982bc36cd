import { type FormEvent, useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { labelChangeSchema } from '@/core/articles/label-change.ts';
import { type LabelName, labelNames } from '@/core/articles/labels.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { labelling as text } from '../../i18n/labelling.ts';
import { useAction } from '../../use-action.ts';
import { LabelField } from '../articles/LabelField.tsx';
import { labelWords, missingLabels } from '../articles/suggestions.ts';
import styles from './article.module.css';

type LabelsProps = { article: ArticleView; topics: readonly string[] };

/** The labels of one article, to be set by hand or as suggested. */
export function LabelsPanel({ article, topics }: LabelsProps) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [edited, setEdited] = useState<Partial<Record<LabelName, string>>>({});
  const shownValue = (name: LabelName) => edited[name] ?? article.labels[name] ?? '';
  const suggested = missingLabels(article);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const values = labelNames.map((name) => [name, shownValue(name).trim() || null]);
      const labels = labelChangeSchema.parse(Object.fromEntries(values));
      await services.labels.change([{ articleId: article.id, labels }]);
      return text.saved;
    });
  };
  return (
    <Panel title={text.title}>
      <form className={styles.labels} onSubmit={save}>
        {labelNames.map((name) => (
          <LabelField
            key={name}
            name={name}
            label={text.names[name]}
            value={shownValue(name)}
            topics={topics}
            hint
            onChange={(value) => setEdited({ ...edited, [name]: value })}
          />
        ))}
        {suggested && (
          <div className={styles.saveLabels}>
            <span>{text.suggestion(labelWords(suggested))}</span>
            <Button
              small
              onClick={() => {
                const values = labelNames.flatMap((name) => {
                  const value = suggested[name];
                  return value ? [[name, value]] : [];
                });
                setEdited({ ...edited, ...Object.fromEntries(values) });
              }}
            >
              {text.useSuggestion}
            </Button>
          </div>
        )}
        <div className={styles.saveLabels}>
          <Button type="submit" busy={busy}>
            {text.save}
          </Button>
          <span role="status">{done}</span>
        </div>
      </form>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </Panel>
  );
}
