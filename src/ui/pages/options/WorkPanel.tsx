import { useState } from 'react';
import type { WorkView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { formatCount, formatDay, formatHours } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { activityLabels } from '../../i18n/labels.ts';
import { options } from '../../i18n/options.ts';
import { useAction } from '../../use-action.ts';
import { useLive } from '../../use-live.ts';
import styles from './options.module.css';
import { WorkForm } from './WorkForm.tsx';

const text = options.work;
const shownAtFirst = 8;

/** Work by hand: the form, and what was logged. */
export function WorkPanel() {
  const articles = useLive((live) => live.articles());
  const work = useLive((live) => live.work());
  return (
    <Panel title={text.title} id="work" note={text.note}>
      {articles?.length === 0 && <p className={styles.quiet}>{text.noArticles}</p>}
      <WorkForm articles={articles ?? []} />
      {work && work.length > 0 && <WorkList work={work} />}
    </Panel>
  );
}

function WorkList({ work }: { work: readonly WorkView[] }) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const [all, setAll] = useState(false);
  // Estimates are spreadsheets': they go with their import.
  const sorted = work
    .filter((entry) => entry.basis !== 'estimated')
    .toSorted((a, b) => b.createdAt - a.createdAt);
  const remove = (entry: WorkView) =>
    run(async () => {
      await services.time.remove(entry.id);
      return text.removed;
    });
  return (
    <>
      <h3>{text.list}</h3>
      <ul className={styles.list}>
        {sorted.slice(0, all ? sorted.length : shownAtFirst).map((entry) => (
          <li key={entry.id}>
            <span>
              <strong>{entry.articleTitle}</strong>
              <span className={styles.small}>
                {formatDay(entry.day)}, {activityLabels[entry.activity]},{' '}
                {common.hours(formatHours(entry.seconds / 3600))}
              </span>
            </span>
            <Button
              small
              look="quiet"
              disabled={busy}
              aria-label={text.removeOf(entry.articleTitle, formatDay(entry.day))}
              onClick={() => void remove(entry)}
            >
              {text.remove}
            </Button>
          </li>
        ))}
      </ul>
      {!all && sorted.length > shownAtFirst && (
        <div>
          <Button small onClick={() => setAll(true)}>
            {text.showAll(formatCount(sorted.length))}
          </Button>
        </div>
      )}
      <p role="status" className={styles.status}>
        {done}
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </>
  );
}
