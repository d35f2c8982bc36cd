import { type FormEvent, useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { FormFoot } from '../../components/FormFoot.tsx';
import { useApp } from '../../context.tsx';
import { formatDay, formatHours } from '../../format.ts';
import { activityLabels } from '../../i18n/labels.ts';
import { time } from '../../i18n/time.ts';
import { useUndo } from '../../use-undo.ts';
import styles from './time.module.css';
import { WorkFields } from './WorkFields.tsx';
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
      <WorkFields
        articles={articles}
        draft={draft}
        errors={errors}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <FormFoot action={text.action} of={undo} undo={undo} />
    </form>
  );
}
