import type { ArticleView } from '@/core/articles/article.ts';
import { type Activity, activities } from '@/core/time/entry.ts';
import { SelectField } from '../../components/Field.tsx';
import { activityLabels } from '../../i18n/labels.ts';
import { time } from '../../i18n/time.ts';

const text = time.fields;

type ArticleFieldProps = {
  articles: readonly ArticleView[];
  value: string;
  error?: string | undefined;
  onChange: (articleId: string) => void;
};

/** Chooses one article. */
export function ArticleField({ articles, value, error, onChange }: ArticleFieldProps) {
  return (
    <SelectField
      label={text.article}
      error={error}
      name="article"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{text.pickArticle}</option>
      <ArticleOptions articles={articles} />
    </SelectField>
  );
}

/** Articles to choose from, drafts named as such. */
export function ArticleOptions({ articles }: { articles: readonly ArticleView[] }) {
  return articles.map(({ id, title, url, published }) => (
    <option key={id} value={id} data-url={url}>
      {published ? title : text.draft(title)}
    </option>
  ));
}

type ActivityFieldProps = { value: Activity; onChange: (activity: Activity) => void };

/** Chooses an activity. */
export function ActivityField({ value, onChange }: ActivityFieldProps) {
  return (
    <SelectField
      label={text.activity}
      name="activity"
      value={value}
      onChange={({ target }) => onChange(activities.find((name) => name === target.value) ?? value)}
    >
      <ActivityOptions />
    </SelectField>
  );
}

/** Every activity to choose from. */
export function ActivityOptions() {
  return activities.map((activity) => (
    <option key={activity} value={activity}>
      {activityLabels[activity]}
    </option>
  ));
}
