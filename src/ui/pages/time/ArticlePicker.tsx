import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { filterArticles, noFilter } from '@/core/returns/filter.ts';
import type { WorkView } from '@/db/live/types.ts';
import { CheckField, TextField } from '../../components/Field.tsx';
import { formatCount, formatHours } from '../../format.ts';
import { time } from '../../i18n/time.ts';
import { type Selection, useSelection } from '../articles/use-selection.ts';
import styles from './time.module.css';

const text = time.pick;

/** Which articles to offer, and which of them are picked. */
export function useArticlePicker(
  articles: readonly ArticleView[],
  work: readonly WorkView[],
  { onlyWithoutHours = false, first = '' } = {},
) {
  const [words, setWords] = useState('');
  const [onlyWithout, setOnlyWithout] = useState(onlyWithoutHours);
  const seconds = new Map<string, number>();
  for (const entry of work) {
    const { articleId } = entry;
    if (articleId) seconds.set(articleId, (seconds.get(articleId) ?? 0) + entry.seconds);
  }
  const shown = filterArticles(
    articles.map((article) => ({ article })),
    { ...noFilter, text: words },
  ).flatMap(({ article }) => (onlyWithout && seconds.has(article.id) ? [] : [article]));
  const selection = useSelection(
    shown.map(({ id }) => id),
    [first],
  );
  return { words, setWords, onlyWithout, setOnlyWithout, seconds, shown, selection };
}

/** Picks articles out of many: a filter and a box for each. */
export function ArticlePicker({ picker }: { picker: ReturnType<typeof useArticlePicker> }) {
  const { words, setWords, onlyWithout, setOnlyWithout, seconds, shown, selection } = picker;
  return (
    <fieldset className={styles.picker}>
      <legend>{text.legend}</legend>
      <TextField
        label={text.find}
        type="search"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <CheckField
        label={text.withoutHours}
        checked={onlyWithout}
        onChange={({ target }) => setOnlyWithout(target.checked)}
      />
      {shown.length === 0 ? (
        <p className={styles.quiet}>{text.none}</p>
      ) : (
        <>
          <CheckField
            label={text.all(formatCount(shown.length))}
            checked={selection.isAll}
            onChange={selection.toggleAll}
          />
          <ul className={styles.picks}>
            {shown.map((article) => (
              <li key={article.id}>
                <Pick article={article} seconds={seconds.get(article.id) ?? 0} selection={selection} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.quiet}>{text.picked(formatCount(selection.picked.size))}</p>
    </fieldset>
  );
}

type PickProps = { article: ArticleView; seconds: number; selection: Selection };

function Pick({ article, seconds, selection }: PickProps) {
  return (
    <CheckField
      label={article.title}
      hint={seconds > 0 ? text.hours(formatHours(seconds / 3600)) : text.noHours}
      name="pick"
      value={article.id}
      checked={selection.picked.has(article.id)}
      onChange={() => selection.toggle(article.id)}
    />
  );
}
