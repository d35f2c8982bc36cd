import type { ArticleView } from '@/core/articles/article.ts';
import { TextField } from '../../components/Field.tsx';
import { time } from '../../i18n/time.ts';
import { ActivityField, ArticleField } from './ArticleField.tsx';
import { DayField } from './DayField.tsx';
import styles from './time.module.css';
import type { WorkDraft, WorkErrors } from './work-draft.ts';

const text = time.fields;

type WorkFieldsProps = {
  articles: readonly ArticleView[];
  draft: WorkDraft;
  errors: WorkErrors;
  onChange: (part: Partial<WorkDraft>) => void;
};

/** Article, activity, hours and day of a stretch of work. */
export function WorkFields({ articles, draft, errors, onChange }: WorkFieldsProps) {
  return (
    <>
      <ArticleField
        articles={articles}
        value={draft.articleId}
        error={errors.articleId}
        onChange={(articleId) => onChange({ articleId })}
      />
      <div className={styles.grid}>
        <ActivityField value={draft.activity} onChange={(activity) => onChange({ activity })} />
        <TextField
          label={text.hours}
          hint={text.hoursHint}
          error={errors.hours}
          name="hours"
          inputMode="decimal"
          autoComplete="off"
          value={draft.hours}
          onChange={({ target }) => onChange({ hours: target.value })}
        />
        <DayField
          label={text.day}
          error={errors.day}
          value={draft.day}
          onChange={(day) => onChange({ day })}
        />
      </div>
    </>
  );
}
