import { activities } from '@/core/time/entry.ts';
import { mondayOf, type WorkSum, workSum } from '@/core/time/week.ts';
import type { WorkView } from '@/db/live/types.ts';
import { Unknown } from '../../components/Amount.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { useApp } from '../../context.tsx';
import { formatHours, formatPercent } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { activityLabels } from '../../i18n/labels.ts';
import { time } from '../../i18n/time.ts';
import styles from './time.module.css';

const text = time.stats;

/** Hours of today, of this week and in all, and the activities they went into. */
export function TimeStats({ work }: { work: readonly WorkView[] }) {
  const { today } = useApp();
  const day = today();
  const monday = mondayOf(day);
  const all = workSum(work);
  return (
    <Stats label={text.label}>
      <Stat name={text.today}>{hoursText(workSum(work.filter((entry) => entry.day === day)))}</Stat>
      <Stat name={text.week}>
        {hoursText(workSum(work.filter((entry) => entry.day >= monday && entry.day <= day)))}
      </Stat>
      <Stat
        name={text.all}
        note={all.estimated > 0 && text.estimated(formatPercent(all.estimated / all.seconds))}
      >
        {work.length === 0 ? <Unknown /> : hoursText(all)}
      </Stat>
      <Stat name={text.byActivity}>
        <div className={styles.byActivity}>
          {activities.map((activity) => {
            const sum = workSum(work.filter((entry) => entry.activity === activity));
            return sum.seconds === 0 ? null : (
              <span key={activity}>
                {activityLabels[activity]} <strong>{hoursText(sum)}</strong>
              </span>
            );
          })}
          {work.length === 0 && <Unknown />}
        </div>
      </Stat>
    </Stats>
  );
}

/** Hours of some work; "about" where more than half of them are estimates. */
export function hoursText({ seconds, estimated }: WorkSum): string {
  const hours = common.hours(formatHours(seconds / 3600));
  return estimated * 2 > seconds ? common.about(hours) : hours;
}
