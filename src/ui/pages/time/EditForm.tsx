import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { corrected } from '@/core/time/change.ts';
import type { WorkView } from '@/db/live/types.ts';
import { useApp } from '../../context.tsx';
import { time } from '../../i18n/time.ts';
import { numberField } from '../../numbers.ts';
import type { Undo } from '../../use-undo.ts';
import { InlineForm } from './InlineForm.tsx';
import styles from './time.module.css';
import { WorkFields } from './WorkFields.tsx';
import { readDraft, type WorkDraft, type WorkErrors } from './work-draft.ts';

const text = time.edit;

type EditFormProps = {
  entry: WorkView;
  articles: readonly ArticleView[];
  undo: Undo;
  onClose: () => void;
};

/** Corrects an entry: its article, activity, day or length. */
export function EditForm({ entry, articles, undo, onClose }: EditFormProps) {
  const { services, today } = useApp();
  const shown = hoursField(entry.seconds);
  const [draft, setDraft] = useState<WorkDraft>({
    articleId: entry.articleId ?? '',
    activity: entry.activity,
    hours: shown,
    day: entry.day,
  });
  const [errors, setErrors] = useState<WorkErrors>({});
  const read = () => {
    const result = readDraft(draft, today(), {
      isEstimate: entry.basis === 'estimated',
      needsArticle: entry.draftId === null,
    });
    setErrors('errors' in result ? result.errors : {});
    if ('errors' in result) return null;
    const { articleId, activity, hours, day } = result.work;
    // What is shown is rounded: as long as it isn't touched, the seconds stay.
    const seconds = draft.hours === shown ? entry.seconds : Math.round(hours * 3600);
    const said = corrected(entry, { articleId: articleId || null, activity, seconds, day });
    return async () => {
      const changeId = await services.time.change({ replaces: [entry.id], adds: [said] });
      return { says: text.changed, undo: () => services.time.undo(changeId) };
    };
  };
  return (
    <InlineForm name="edit-entry" action={text.save} read={read} undo={undo} onClose={onClose}>
      <WorkFields
        articles={articles}
        draft={draft}
        errors={errors}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <p className={styles.quiet}>{text.help}</p>
    </InlineForm>
  );
}

/** Hours as a field shows them. */
function hoursField(seconds: number): string {
  return numberField(Number((seconds / 3600).toFixed(2)));
}
