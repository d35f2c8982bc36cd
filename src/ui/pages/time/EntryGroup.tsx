import type { ArticleView } from '@/core/articles/article.ts';
import { keyOf } from '@/core/ids.ts';
import { workSum } from '@/core/time/week.ts';
import type { WorkView } from '@/db/live/types.ts';
import { PickBox } from '../../components/PickBox.tsx';
import { activityLabels } from '../../i18n/labels.ts';
import { time } from '../../i18n/time.ts';
import { hrefOf } from '../../router.ts';
import type { Undo } from '../../use-undo.ts';
import type { Selection } from '../articles/use-selection.ts';
import { EntryRow } from './EntryRow.tsx';
import { hoursText } from './TimeStats.tsx';
import styles from './time.module.css';
import { articleOf, howOf } from './words.ts';

/** Entries of one day that differ in nothing but their time of the day. */
export type Group = { id: string; first: WorkView; entries: WorkView[] };

/** A day's entries by article, activity and how they are known, in the order given. */
export function entryGroups(entries: readonly WorkView[]): Group[] {
  const groups = Map.groupBy(entries, (entry) => {
    const { articleId, draftId, activity } = entry;
    return keyOf(articleId, draftId, activity, howOf(entry));
  });
  return [...groups].flatMap(([id, own]) => (own[0] ? [{ id, first: own[0], entries: own }] : []));
}

type EntryGroupProps = {
  group: Group;
  articles: readonly ArticleView[];
  timeZone: string;
  undo: Undo;
  selection: Selection | null;
};

/** One line of a day; where it is of several stretches, each of them below it. */
export function EntryGroup({ group: { first, entries }, ...rest }: EntryGroupProps) {
  if (entries.length === 1) return <EntryRow entry={first} {...rest} />;
  return (
    <li>
      <details className={styles.stretches}>
        <summary>
          {rest.selection && <PickGroup entries={entries} selection={rest.selection} />}
          <EntryWords entry={first} />
          <span className={styles.small}>{time.weeks.stretches(entries.length)}</span>
          <span className={styles.hours}>{hoursText(workSum(entries))}</span>
        </summary>
        <ul>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} {...rest} />
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Picks all stretches of a line, or none where all are picked. */
function PickGroup({ entries, selection }: { entries: readonly WorkView[]; selection: Selection }) {
  const [first] = entries;
  const { picked } = selection;
  const left = entries.filter(({ id }) => !picked.has(id));
  const isAll = left.length === 0;
  return first && first.from !== 'spreadsheet' ? (
    <PickBox
      label={time.several.group(entries.length, articleOf(first))}
      picked={isAll || (left.length < entries.length && 'some')}
      onPick={() => {
        for (const { id } of isAll ? entries : left) selection.toggle(id);
      }}
    />
  ) : null;
}

/** The article, the activity, how the time is known, and the hours of the day, if those are known. */
export function EntryWords({ entry, clock = null }: { entry: WorkView; clock?: string | null }) {
  const { articleId, articleTitle, activity, basis } = entry;
  const title = articleOf(entry);
  return (
    <span className={styles.what}>
      {articleId !== null && articleTitle !== null ? (
        <a href={hrefOf({ page: 'article', id: articleId })}>{title}</a>
      ) : (
        <span>{title}</span>
      )}
      <span className={styles.small}>
        {activityLabels[activity]} · <span data-basis={basis}>{howOf(entry)}</span>
        {clock && ` · ${clock}`}
      </span>
    </span>
  );
}
