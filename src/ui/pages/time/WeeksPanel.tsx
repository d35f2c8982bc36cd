import { useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { addDays } from '@/core/calendar.ts';
import { workByWeek } from '@/core/time/week.ts';
import type { WorkView } from '@/db/live/types.ts';
import { Button } from '../../components/Button.tsx';
import { Empty, Panel } from '../../components/Panel.tsx';
import { ShowMore } from '../../components/ShowMore.tsx';
import { formatDay, formatWeekday } from '../../format.ts';
import { time } from '../../i18n/time.ts';
import { useLive } from '../../use-live.ts';
import type { Undo } from '../../use-undo.ts';
import { useSelection } from '../articles/use-selection.ts';
import { EntryGroup, entryGroups } from './EntryGroup.tsx';
import { SeveralBar } from './SeveralBar.tsx';
import { hoursText } from './TimeStats.tsx';
import styles from './time.module.css';

const text = time.weeks;

/** Weeks drawn at first and by each press of the button. */
const step = 6;

type WeeksPanelProps = { work: readonly WorkView[]; articles: readonly ArticleView[]; undo: Undo };

/** What was counted and why, by week and day, each entry with what can be done about it. */
export function WeeksPanel({ work, articles, undo }: WeeksPanelProps) {
  const timeZone = useLive((live) => live.settings())?.timeZone ?? 'UTC';
  const [limit, setLimit] = useState(step);
  const [isPicking, setIsPicking] = useState(false);
  const weeks = workByWeek(work);
  const shown = weeks.slice(0, limit);
  const pickable = shown
    .flatMap(({ days }) => days.flatMap(({ entries }) => entries))
    .filter(({ from }) => from !== 'spreadsheet');
  const selection = useSelection(pickable.map(({ id }) => id));
  const toggle = () => {
    selection.clear();
    setIsPicking(!isPicking);
  };
  return (
    <Panel
      title={text.title}
      actions={
        pickable.length > 0 && (
          <Button small aria-pressed={isPicking} data-action="pick-entries" onClick={toggle}>
            {isPicking ? time.several.stop : time.several.start}
          </Button>
        )
      }
    >
      {weeks.length === 0 && (
        <Empty title={text.none}>
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {shown.map((week) => (
        <section key={week.monday} className={styles.week}>
          <h3 className={styles.weekHead}>
            <span>{text.week(formatDay(week.monday), formatDay(addDays(week.monday, 6)))}</span>
            <span className={styles.hours}>{hoursText(week)}</span>
          </h3>
          {week.days.map((day) => (
            <section key={day.day} className={styles.day} data-day={day.day}>
              <h4 className={styles.dayHead}>
                <span>{formatWeekday(day.day)}</span>
                {day.entries.length > 1 && <span className={styles.hours}>{hoursText(day)}</span>}
              </h4>
              <ul>
                {entryGroups(day.entries).map((group) => (
                  <EntryGroup
                    key={group.id}
                    group={group}
                    articles={articles}
                    timeZone={timeZone}
                    undo={undo}
                    selection={isPicking ? selection : null}
                  />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      {isPicking && (
        <SeveralBar
          entries={pickable.filter(({ id }) => selection.picked.has(id))}
          articles={articles}
          undo={undo}
          onDone={selection.clear}
        />
      )}
      <ShowMore left={weeks.length - limit} step={step} onMore={() => setLimit(limit + step)} />
    </Panel>
  );
}
