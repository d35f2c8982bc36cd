import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { splitOff } from '@/core/time/change.ts';
import type { WorkView } from '@/db/live/types.ts';
import { TextField } from '../../components/Field.tsx';
import { useApp } from '../../context.tsx';
import { formatHours } from '../../format.ts';
import { time } from '../../i18n/time.ts';
import { parseHours } from '../../numbers.ts';
import type { Undo } from '../../use-undo.ts';
import { ActivityField, ArticleField } from './ArticleField.tsx';
import { InlineForm } from './InlineForm.tsx';
import styles from './time.module.css';

const text = time.split;

type SplitFormProps = {
  entry: WorkView;
  articles: readonly ArticleView[];
  undo: Undo;
  onClose: () => void;
};

/** Splits an entry in two: so much of it was another activity, or another article's. */
export function SplitForm({ entry, articles, undo, onClose }: SplitFormProps) {
  const { services } = useApp();
  const [articleId, setArticleId] = useState(entry.articleId ?? '');
  const [activity, setActivity] = useState(entry.activity);
  const [hours, setHours] = useState('');
  const [error, setError] = useState('');
  const there = formatHours(entry.seconds / 3600);
  const read = () => {
    const seconds = Math.round((parseHours(hours) ?? 0) * 3600);
    const fits = seconds > 0 && seconds < entry.seconds;
    setError(fits ? '' : text.tooMuch(there));
    if (!fits) return null;
    const adds = splitOff(entry, { articleId: articleId || null, activity, seconds });
    return async () => {
      const changeId = await services.time.change({ replaces: [entry.id], adds });
      return { says: text.done, undo: () => services.time.undo(changeId) };
    };
  };
  return (
    <InlineForm name="split-entry" action={text.action} read={read} undo={undo} onClose={onClose}>
      <div className={styles.grid}>
        <TextField
          label={text.hours}
          hint={text.of(there)}
          error={error}
          name="hours"
          inputMode="decimal"
          autoComplete="off"
          value={hours}
          onChange={({ target }) => setHours(target.value)}
        />
        <ActivityField value={activity} onChange={setActivity} />
      </div>
      <ArticleField articles={articles} value={articleId} onChange={setArticleId} />
    </InlineForm>
  );
}
