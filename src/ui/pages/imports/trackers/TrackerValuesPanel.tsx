import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { activities } from '@/core/time/entry.ts';
import type { TrackerMeaning } from '@/core/time/trackers/plan.ts';
import type { TrackerPreview, TrackerValue } from '@/services/trackers/types.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { ShowMore } from '../../../components/ShowMore.tsx';
import { formatHours } from '../../../format.ts';
import { activityLabels } from '../../../i18n/labels.ts';
import { trackers } from '../../../i18n/trackers.ts';
import styles from '../imports.module.css';

const text = trackers.preview;
const step = 50;

/** What the article field holds for a value that is no article's. */
const NONE = '-';

type OnMeaning = (value: string, meaning: TrackerMeaning) => void;

type TrackerValuesPanelProps = {
  preview: TrackerPreview;
  articles: readonly ArticleView[];
  onChange: OnMeaning;
};

/** Every project, description, tag or file with the article and activity that it means. */
export function TrackerValuesPanel({ preview, articles, onChange }: TrackerValuesPanelProps) {
  const [limit, setLimit] = useState(step);
  const { by, values } = preview;
  const field = trackers.fields[by];
  return (
    <Panel title={text.values(field)} note={text.valuesNote}>
      <DataTable
        stacks
        caption={text.caption}
        columns={[
          { name: field },
          { name: text.hours, number: true },
          { name: text.article },
          { name: text.activity },
        ]}
        rows={values.slice(0, limit).map((item) => ({
          id: item.value,
          cells: [
            <span key="value" className={styles.value}>
              {item.value}
            </span>,
            formatHours(item.seconds / 3600),
            <ArticleChoice key="article" item={item} articles={articles} onChange={onChange} />,
            <ActivityChoice key="activity" item={item} onChange={onChange} />,
          ],
        }))}
      />
      <ShowMore left={values.length - limit} step={step} onMore={() => setLimit(limit + step)} />
    </Panel>
  );
}

type ChoiceProps = { item: TrackerValue; onChange: OnMeaning };

function ArticleChoice({
  item: { value, meaning, isGuess },
  articles,
  onChange,
}: ChoiceProps & { articles: readonly ArticleView[] }) {
  return (
    <>
      <select
        className={styles.choice}
        name="article"
        data-value={value}
        aria-label={text.articleOf(value)}
        value={meaning === null ? '' : (meaning.articleId ?? NONE)}
        onChange={({ target }) =>
          onChange(value, {
            articleId: target.value === NONE ? null : target.value,
            activity: meaning?.activity ?? null,
          })
        }
      >
        {meaning === null && <option value="">{text.notSaid}</option>}
        <option value={NONE}>{text.noArticle}</option>
        {articles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      {isGuess && <span className={styles.reason}>{text.guess}</span>}
    </>
  );
}

function ActivityChoice({ item: { value, meaning }, onChange }: ChoiceProps) {
  if (meaning === null || meaning.articleId === null) return null;
  const { articleId, activity } = meaning;
  return (
    <select
      className={styles.choice}
      name="activity"
      aria-label={text.activityOf(value)}
      value={activity ?? ''}
      onChange={({ target }) =>
        onChange(value, { articleId, activity: activities.find((name) => name === target.value) ?? null })
      }
    >
      <option value="">{text.byWords}</option>
      {activities.map((name) => (
        <option key={name} value={name}>
          {activityLabels[name]}
        </option>
      ))}
    </select>
  );
}
