import { type FormEvent, useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { movedAll, type WorkChange } from '@/core/time/change.ts';
import { activities } from '@/core/time/entry.ts';
import { workSum } from '@/core/time/week.ts';
import type { WorkView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { time } from '../../i18n/time.ts';
import type { Undo } from '../../use-undo.ts';
import { ActivityOptions, ArticleOptions } from './ArticleField.tsx';
import { hoursText } from './TimeStats.tsx';
import styles from './time.module.css';

const text = time.several;

type SeveralBarProps = {
  /** The entries that are picked. */
  entries: readonly WorkView[];
  articles: readonly ArticleView[];
  undo: Undo;
  onDone: () => void;
};

/** Moves or removes all picked entries in one step, which is taken back in one. */
export function SeveralBar({ entries, articles, undo, onDone }: SeveralBarProps) {
  const { services } = useApp();
  const [articleId, setArticleId] = useState('');
  const [activity, setActivity] = useState('');
  const [problem, setProblem] = useState('');
  const change = (work: WorkChange, says: string) => {
    setProblem('');
    void undo.run(async () => {
      const changeId = await services.time.change(work);
      onDone();
      return { says, undo: () => services.time.undo(changeId) };
    });
  };
  const move = (event: FormEvent) => {
    event.preventDefault();
    const to = {
      articleId: articleId || null,
      activity: activities.find((name) => name === activity) ?? null,
    };
    const work = movedAll(entries, to);
    if (entries.length === 0) setProblem(text.none);
    else if (work.replaces.length === 0) setProblem(text.same);
    else change(work, text.moved(work.replaces.length));
  };
  const remove = () => {
    if (entries.length === 0) setProblem(text.none);
    else change({ replaces: entries.map(({ id }) => id), adds: [] }, text.removed(entries.length));
  };
  return (
    <form name="several" className={styles.several} aria-label={text.label} onSubmit={move} noValidate>
      <strong role="status">{text.picked(entries.length, hoursText(workSum(entries)))}</strong>
      <SelectField
        label={time.fields.article}
        name="article"
        value={articleId}
        onChange={({ target }) => setArticleId(target.value)}
      >
        <option value="">{text.stays}</option>
        <ArticleOptions articles={articles} />
      </SelectField>
      <SelectField
        label={time.fields.activity}
        name="activity"
        value={activity}
        onChange={({ target }) => setActivity(target.value)}
      >
        <option value="">{text.stays}</option>
        <ActivityOptions />
      </SelectField>
      <span className={styles.row}>
        <Button type="submit" look="primary" busy={undo.busy}>
          {text.move}
        </Button>
        <Button busy={undo.busy} data-action="remove-several" onClick={remove}>
          {text.remove}
        </Button>
      </span>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </form>
  );
}
