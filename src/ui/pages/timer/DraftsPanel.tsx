import { useId, useState } from 'react';
import type { DraftView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useApp } from '../../context.tsx';
import { formatDay, formatHours } from '../../format.ts';
import { drafts as text } from '../../i18n/drafts.ts';
import { useAction } from '../../use-action.ts';
import { useHeldFocus } from '../../use-held-focus.ts';
import { useLive } from '../../use-live.ts';
import { placeName } from './place-name.ts';
import styles from './timer.module.css';

/** Less is not worth a question, seconds. */
const LEAST = 60;

/** Time whose article is not known, each with a guess; nothing where there is none. `most`: how many at once. */
export function DraftsPanel({ most = Number.POSITIVE_INFINITY }: { most?: number }) {
  const heading = useId();
  const heldFocus = useHeldFocus();
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [bound, setBound] = useState<string | null>(null);
  const drafts = useLive((live) => live.drafts());
  const articles = useLive((live) => live.articles());
  const waiting = drafts?.filter(({ seconds }) => seconds >= LEAST).slice(0, most) ?? [];
  if (waiting.length === 0 && !done && !problem) return null;
  const bind = (draft: DraftView, articleId: string) =>
    run(async () => {
      await services.drafts.bind(draft.id, articleId);
      setBound(draft.id);
      return text.bound(articles?.find(({ id }) => id === articleId)?.title ?? '');
    });
  const undo = (draftId: string) =>
    run(async () => {
      await services.drafts.bind(draftId, null);
      setBound(null);
      return text.undone;
    });
  return (
    <section {...heldFocus} className={styles.panel} aria-labelledby={heading}>
      <h2 id={heading}>{text.title}</h2>
      {waiting.length > 0 && <p className={styles.note}>{text.note}</p>}
      <ul className={styles.drafts}>
        {waiting.map((draft) => (
          <li key={draft.id} data-draft={draft.id}>
            <strong>
              {text.what(
                formatHours(draft.seconds / 3600),
                placeName(draft.place),
                formatDay(draft.openedOn),
              )}
            </strong>
            {draft.suggestion && (
              <Button
                small
                busy={busy}
                data-action="bind-draft"
                onClick={() => draft.suggestion && void bind(draft, draft.suggestion.articleId)}
              >
                {text.suggested(draft.suggestion.title)}
              </Button>
            )}
            <SelectField
              label={text.other}
              name="draft-article"
              value=""
              busy={busy}
              onChange={({ target }) => void bind(draft, target.value)}
            >
              <option value="">{text.pick}</option>
              {articles?.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </SelectField>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.note}>
        {done}
      </p>
      {bound !== null && (
        <div className={styles.buttons}>
          <Button small busy={busy} data-action="undo-bind" onClick={() => void undo(bound)}>
            {text.undo}
          </Button>
        </div>
      )}
      {problem && <Notice tone="danger">{problem}</Notice>}
    </section>
  );
}
