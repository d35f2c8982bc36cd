import { type FormEvent, useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { type Activity, activities, workOnArticles } from '@/core/time/entry.ts';
import { type EstimateEach, estimateEach } from '@/core/time/estimate.ts';
import { workSum } from '@/core/time/week.ts';
import type { WorkView } from '@/db/live/types.ts';
import { CheckField, TextField } from '../../components/Field.tsx';
import { FormFoot } from '../../components/FormFoot.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { formatHours } from '../../format.ts';
import { activityLabels } from '../../i18n/labels.ts';
import { time } from '../../i18n/time.ts';
import { useUndo } from '../../use-undo.ts';
import { ArticlePicker, useArticlePicker } from './ArticlePicker.tsx';
import styles from './time.module.css';
import { hoursOf } from './work-draft.ts';

const text = time.estimates;

/** Says of many articles at once about how many hours each took. */
export function EstimateForm({
  articles,
  work,
}: {
  articles: readonly ArticleView[];
  work: readonly WorkView[];
}) {
  const { services, today } = useApp();
  const undo = useUndo();
  const picker = useArticlePicker(articles, work, { onlyWithoutHours: true });
  const [isSplit, setIsSplit] = useState(false);
  const [typed, setTyped] = useState<Partial<Record<Activity | 'all', string>>>({});
  const [error, setError] = useState('');
  const { picked } = picker.selection;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const each = readEach(typed, isSplit);
    const wrong = each === null ? time.fields.badEstimate : picked.size === 0 ? text.none : '';
    setError(wrong);
    if (each === null || wrong !== '') return;
    void undo.run(async () => {
      const chosen = articles.filter(({ id }) => picked.has(id));
      const own = new Set(work.flatMap(({ id, from }) => (from === null ? [id] : [])));
      const { left, cleared, ...change } = estimateEach(chosen, workOnArticles(work), own, each, today());
      if (left.length === chosen.length) return { says: text.nothing, undo: async () => undefined };
      const changeId = await services.time.change(change);
      picker.selection.clear();
      const hours = formatHours(workSum(change.adds).seconds / 3600);
      const added = chosen.length - left.length - cleared.length;
      const says = [
        ...(added > 0 ? [text.done(added, hours)] : []),
        ...(cleared.length > 0 ? [text.cleared(cleared.length)] : []),
        ...(left.length > 0 ? [text.left(left.length)] : []),
      ];
      return {
        says: says.join(' '),
        undo: () => services.time.undo(changeId),
      };
    });
  };
  return (
    <form name="estimates" className={styles.form} onSubmit={submit} noValidate>
      <ArticlePicker picker={picker} />
      <div className={styles.grid}>
        {isSplit ? (
          activities.map((activity) => (
            <TextField
              key={activity}
              label={activityLabels[activity]}
              name={activity}
              inputMode="decimal"
              autoComplete="off"
              value={typed[activity] ?? ''}
              onChange={({ target }) => setTyped({ ...typed, [activity]: target.value })}
            />
          ))
        ) : (
          <TextField
            label={text.each}
            hint={text.eachHint}
            name="hours"
            inputMode="decimal"
            autoComplete="off"
            value={typed.all ?? ''}
            onChange={({ target }) => setTyped({ ...typed, all: target.value })}
          />
        )}
      </div>
      {isSplit && <p className={styles.quiet}>{text.eachHint}</p>}
      <CheckField
        label={text.split}
        checked={isSplit}
        onChange={({ target }) => setIsSplit(target.checked)}
      />
      {error && <Notice tone="danger">{error}</Notice>}
      <FormFoot action={text.action(picked.size)} of={undo} undo={undo} />
    </form>
  );
}

/** Seconds of each article by activity; null where what was typed is not that. Unsplit it is all writing. */
function readEach(typed: Partial<Record<Activity | 'all', string>>, isSplit: boolean): EstimateEach | null {
  if (!isSplit) {
    const hours = hoursOf(typed.all ?? '', true);
    return hours === null ? null : { writing: Math.round(hours * 3600) };
  }
  const each: EstimateEach = {};
  for (const activity of activities) {
    const text = (typed[activity] ?? '').trim();
    if (text === '' || Number(text) === 0) continue;
    const hours = hoursOf(text, true);
    if (hours === null) return null;
    each[activity] = Math.round(hours * 3600);
  }
  return Object.keys(each).length > 0 ? each : null;
}
