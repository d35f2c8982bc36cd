import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { workSum } from '@/core/time/week.ts';
import type { WorkView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { PickBox } from '../../components/PickBox.tsx';
import { useApp } from '../../context.tsx';
import { time } from '../../i18n/time.ts';
import type { Undo } from '../../use-undo.ts';
import type { Selection } from '../articles/use-selection.ts';
import { EditForm } from './EditForm.tsx';
import { EntryWords } from './EntryGroup.tsx';
import { SplitForm } from './SplitForm.tsx';
import { hoursText } from './TimeStats.tsx';
import styles from './time.module.css';
import { clockOf, entryWords } from './words.ts';

const text = time.weeks;

type EntryRowProps = {
  entry: WorkView;
  articles: readonly ArticleView[];
  timeZone: string;
  undo: Undo;
  /** The selection that it can be picked for, to change several entries; null: it has its own actions. */
  selection?: Selection | null;
};

/** One entry, with its edit, split and removal. */
export function EntryRow({ entry, articles, timeZone, undo, selection = null }: EntryRowProps) {
  const { services } = useApp();
  const [open, setOpen] = useState<'edit' | 'split' | null>(null);
  const clock = clockOf(entry, timeZone);
  const what = entryWords(entry);
  const close = () => setOpen(null);
  const remove = () =>
    undo.run(async () => {
      const changeId = await services.time.change({ replaces: [entry.id], adds: [] });
      return { says: time.edit.removed, undo: () => services.time.undo(changeId) };
    });
  return (
    <li data-entry={entry.id}>
      <div className={styles.entry}>
        {selection && entry.from !== 'spreadsheet' && (
          <PickBox
            label={time.several.entry(what)}
            picked={selection.picked.has(entry.id)}
            onPick={() => selection.toggle(entry.id)}
          />
        )}
        <EntryWords entry={entry} clock={clock} />
        {entry.from === 'spreadsheet' ? (
          <span className={styles.small}>{text.spreadsheet}</span>
        ) : selection ? null : (
          <span className={styles.actions}>
            {(['edit', 'split'] as const).map((name) => (
              <Button
                key={name}
                small
                look="quiet"
                aria-expanded={open === name}
                aria-label={name === 'edit' ? text.editOf(what) : text.splitOf(what)}
                data-action={`${name}-entry`}
                onClick={() => setOpen(open === name ? null : name)}
              >
                {text[name]}
              </Button>
            ))}
            <Button
              small
              look="quiet"
              busy={undo.busy}
              aria-label={text.removeOf(what)}
              data-action="remove-entry"
              onClick={() => void remove()}
            >
              {text.remove}
            </Button>
          </span>
        )}
        <span className={styles.hours}>{hoursText(workSum([entry]))}</span>
      </div>
      {!selection && open === 'edit' && (
        <EditForm entry={entry} articles={articles} undo={undo} onClose={close} />
      )}
      {!selection && open === 'split' && (
        <SplitForm entry={entry} articles={articles} undo={undo} onClose={close} />
      )}
    </li>
  );
}
