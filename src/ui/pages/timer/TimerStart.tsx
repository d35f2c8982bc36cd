import { type FormEvent, useState } from 'react';
import type { Activity } from '@/core/time/entry.ts';
import { placeOf } from '@/sites/editors/editor.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useApp } from '../../context.tsx';
import { timer as text } from '../../i18n/timer.ts';
import type { Action } from '../../use-action.ts';
import { useLive } from '../../use-live.ts';
import { ActivityField } from '../time/ArticleField.tsx';
import { placeName } from './place-name.ts';
import styles from './timer.module.css';

/** What is worked on, as the select holds it. */
type Choice = { articleId: string | null; draftId: string | null };

const DRAFT = 'draft ';

function choiceOf(value: string): Choice {
  if (value.startsWith(DRAFT)) return { articleId: null, draftId: value.slice(DRAFT.length) };
  return { articleId: value || null, draftId: null };
}

type TimerStartProps = { articleId: string | null; address: string | null; action: Action };

/** Starts the timer on an article or a draft. */
export function TimerStart({ articleId, address, action }: TimerStartProps) {
  const { services } = useApp();
  const { run, busy } = action;
  const articles = useLive((live) => live.articles());
  const drafts = useLive((live) => live.drafts());
  const [chosen, setChosen] = useState<string | null>(null);
  const [activity, setActivity] = useState<Activity>('research');
  const [missing, setMissing] = useState(false);
  const url = URL.parse(address ?? '');
  const draft = url && drafts?.find(({ place }) => place === placeOf(url));
  const value = chosen ?? articleId ?? (draft ? DRAFT + draft.id : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(value === '');
    if (value === '') return;
    void run(async () => {
      await services.timer.start({ ...choiceOf(value), activity });
      return '';
    });
  };
  return (
    <form name="timer" className={styles.form} onSubmit={submit} noValidate>
      <SelectField
        label={text.work}
        error={missing ? text.noWork : undefined}
        name="work"
        value={value}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{text.pickWork}</option>
        {drafts && drafts.length > 0 && (
          <optgroup label={text.drafts}>
            {drafts.map(({ id, place }) => (
              <option key={id} value={DRAFT + id}>
                {text.draft(placeName(place))}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={text.articles}>
          {articles?.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      </SelectField>
      <div className={styles.row}>
        <ActivityField value={activity} onChange={setActivity} />
        <Button type="submit" look="primary" busy={busy} data-action="start-timer">
          <Icon name="play" /> {text.start}
        </Button>
      </div>
    </form>
  );
}
