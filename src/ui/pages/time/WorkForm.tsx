import { type FormEvent, useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { TextField } from '../../components/Field.tsx';
import { FormFoot } from '../../components/FormFoot.tsx';
import { useApp } from '../../context.tsx';
import { formatDay, formatHours } from '../../format.ts';
import { activityLabels } from '../../i18n/labels.ts';
import { time } from '../../i18n/time.ts';
import { useUndo } from '../../use-undo.ts';
import { ActivityField, ArticleField } from './ArticleField.tsx';
import styles from './time.module.css';
import { readDraft, type WorkDraft, type WorkErrors } from './work-draft.ts';

const text = time.log;

type WorkFormProps = {
  articles: readonly ArticleView[];
  /** The article that it starts with; '' for none. */
  articleId: string;
};

/** Logs a stretch of work on an article. */
export function WorkForm({ articles, articleId }: WorkFormProps) {
  const { services, today } = useApp();
  const undo = useUndo();
  const [draft, setDraft] = useState<WorkDraft>({ articleId, activity: 'writing', hours: '', day: today() });
  const [errors, setErrors] = useState<WorkErrors>({});
  const set = (part: Partial<WorkDraft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const result = readDraft(draft, today());
    setErrors('errors' in result ? result.errors : {});
    if ('errors' in result) return;
    const { work } = result;
    const title = articles.find(({ id }) => id === work.articleId)?.title ?? '';
    void undo.run(async () => {
      const changeId = await services.time.logWork(work);
      setDraft((current) => ({ ...current, hours: '' }));
      const activity = activityLabels[work.activity];
      return {
        says: text.logged(formatHours(work.hours), activity, title, formatDay(work.day)),
        undo: () => services.time.undo(changeId),
      };
    });
  };
  return (
    <form name="work" className={styles.form} onSubmit={submit} noValidate>
      {articles.length === 0 && <p className={styles.quiet}>{time.fields.noArticles}</p>}
      <ArticleField
        articles={articles}
        value={draft.articleId}
        error={errors.articleId}
        onChange={(id) => set({ articleId: id })}
      />
      <div className={styles.grid}>
        <ActivityField value={draft.activity} onChange={(activity) => set({ activity })} />
        <HoursField value={draft.hours} error={errors.hours} onChange={(hours) => set({ hours })} />
        <TextField
          label={time.fields.day}
          error={errors.day}
          type="date"
          name="day"
          max={today()}
          value={draft.day}
          onChange={({ target }) => set({ day: target.value })}
        />
      </div>
      <FormFoot action={text.action} of={undo} undo={undo} />
    </form>
  );
}

type HoursFieldProps = { value: string; error?: string | undefined; onChange: (hours: string) => void };

/** Hours, as a number or by the clock. */
export function HoursField({ value, error, onChange }: HoursFieldProps) {
  return (
    <TextField
      label={time.fields.hours}
      hint={time.fields.hoursHint}
      error={error}
      name="hours"
      inputMode="decimal"
      autoComplete="off"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
