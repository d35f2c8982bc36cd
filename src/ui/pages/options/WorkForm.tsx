import { type FormEvent, useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { type Day, isDay } from '@/core/calendar.ts';
import { type Activity, activities } from '@/core/time/entry.ts';
import type { WorkInput } from '@/services/types.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { formatDay, formatHours } from '../../format.ts';
import { activityLabels } from '../../i18n/labels.ts';
import { options } from '../../i18n/options.ts';
import { parseHours } from '../../numbers.ts';
import { useAction } from '../../use-action.ts';
import styles from './options.module.css';

const text = options.work;

type Draft = { articleId: string; activity: Activity; hours: string; day: Day };
type Errors = Partial<Record<'articleId' | 'hours' | 'day', string>>;

/** The draft as work, or what is wrong with each field. */
function read(draft: Draft, today: Day): { work: WorkInput } | { errors: Errors } {
  const hours = parseHours(draft.hours);
  const badDay = !isDay(draft.day);
  const errors: Errors = {
    ...(draft.articleId === '' && { articleId: text.noArticle }),
    ...((hours === null || hours <= 0 || hours > 1000) && { hours: text.badHours }),
    ...(badDay && { day: text.badDay }),
    ...(!badDay && draft.day > today && { day: text.future }),
  };
  if (hours === null || Object.keys(errors).length > 0) return { errors };
  const { articleId, activity, day } = draft;
  return { work: { articleId, activity, hours, day } };
}

/** Logs a stretch of work on an article. */
export function WorkForm({ articles }: { articles: readonly ArticleView[] }) {
  const { services, today } = useApp();
  const { run, busy, done, problem } = useAction();
  const [draft, setDraft] = useState<Draft>({ articleId: '', activity: 'writing', hours: '', day: today() });
  const [errors, setErrors] = useState<Errors>({});
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const result = read(draft, today());
    setErrors('errors' in result ? result.errors : {});
    if ('errors' in result) return;
    const { work } = result;
    const title = articles.find(({ id }) => id === work.articleId)?.title ?? '';
    void run(async () => {
      await services.time.logWork(work);
      setDraft((current) => ({ ...current, hours: '' }));
      return text.logged(formatHours(work.hours), activityLabels[work.activity], title, formatDay(work.day));
    });
  };
  return (
    <form name="work" className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.grid}>
        <div className={styles.wide}>
          <SelectField
            label={text.article}
            error={errors.articleId}
            name="article"
            value={draft.articleId}
            onChange={({ target }) => set({ articleId: target.value })}
          >
            <option value="">{text.pickArticle}</option>
            {articles.map(({ id, title, url, published }) => (
              <option key={id} value={id} data-url={url}>
                {published ? title : text.draft(title)}
              </option>
            ))}
          </SelectField>
        </div>
        <SelectField
          label={text.activity}
          name="activity"
          value={draft.activity}
          onChange={({ target }) =>
            set({ activity: activities.find((name) => name === target.value) ?? draft.activity })
          }
        >
          {activities.map((activity) => (
            <option key={activity} value={activity}>
              {activityLabels[activity]}
            </option>
          ))}
        </SelectField>
        <TextField
          label={text.hours}
          hint={text.hoursHint}
          error={errors.hours}
          name="hours"
          inputMode="decimal"
          autoComplete="off"
          value={draft.hours}
          onChange={({ target }) => set({ hours: target.value })}
        />
        <TextField
          label={text.day}
          error={errors.day}
          type="date"
          name="day"
          max={today()}
          value={draft.day}
          onChange={({ target }) => set({ day: target.value })}
        />
      </div>
      <div className={styles.row}>
        <Button type="submit" look="primary" disabled={busy}>
          {text.log}
        </Button>
        <span role="status" className={styles.status}>
          {done}
        </span>
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </form>
  );
}
