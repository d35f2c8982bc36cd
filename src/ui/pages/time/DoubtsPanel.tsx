import type { ArticleView } from '@/core/articles/article.ts';
import { type Doubt, doubtsOf } from '@/core/time/doubt.ts';
import type { WorkView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { formatCount, formatDay, formatHours } from '../../format.ts';
import { time } from '../../i18n/time.ts';
import { useLive } from '../../use-live.ts';
import type { Undo } from '../../use-undo.ts';
import { EntryRow } from './EntryRow.tsx';
import styles from './time.module.css';

const text = time.doubts;

type DoubtsPanelProps = { work: readonly WorkView[]; articles: readonly ArticleView[]; undo: Undo };

/** What can hardly be true, with the entries to fix; nothing if all is well. */
export function DoubtsPanel({ work, articles, undo }: DoubtsPanelProps) {
  const { services, today } = useApp();
  const dismissed = useLive((live) => live.dismissed());
  const settings = useLive((live) => live.settings());
  if (!dismissed || !settings) return null;
  const doubts = doubtsOf(work, new Set(articles.map(({ id }) => id)), today());
  const open = doubts.filter(({ id }) => !dismissed.includes(id));
  if (open.length === 0) return null;
  const keep = (doubt: Doubt) =>
    undo.run(async () => {
      await services.attention.dismiss(doubt.id);
      return { says: text.kept, undo: () => services.attention.restore(doubt.id) };
    });
  return (
    <Panel title={text.title} note={text.note}>
      {open.map((doubt) => (
        <section key={doubt.id} className={styles.doubt} data-doubt={doubt.says}>
          <h3 className={styles.weekHead}>
            <span>{wordsOf(doubt)}</span>
            <Button
              small
              busy={undo.busy}
              aria-label={text.keepOf(wordsOf(doubt))}
              onClick={() => void keep(doubt)}
            >
              {text.keep}
            </Button>
          </h3>
          <ul>
            {doubt.entries.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                articles={articles}
                timeZone={settings.timeZone}
                undo={undo}
              />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

function wordsOf(doubt: Doubt): string {
  switch (doubt.says) {
    case 'overlap':
      return text.overlap(text.minutes(formatCount(Math.round(doubt.seconds / 60))));
    case 'long-day':
      return text['long-day'](formatDay(doubt.day), formatHours(doubt.seconds / 3600));
    case 'long-stretch':
      return text['long-stretch'](formatHours(doubt.seconds / 3600));
    case 'future':
      return text.future(formatDay(doubt.day));
    case 'no-article':
      return text['no-article'];
  }
}
