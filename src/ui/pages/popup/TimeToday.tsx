import { workSum } from '@/core/time/week.ts';
import { Stat } from '../../components/Stat.tsx';
import { useApp } from '../../context.tsx';
import { popup as text } from '../../i18n/popup.ts';
import { dashboardHref } from '../../router.ts';
import { useLive } from '../../use-live.ts';
import { hoursText } from '../time/TimeStats.tsx';

/** What was counted today, as it stands. */
export function TimeToday() {
  const { today } = useApp();
  const work = useLive((live) => live.work());
  if (!work) return null;
  const day = today();
  return (
    <Stat
      name={
        <a href={dashboardHref({ page: 'time' })} target="_blank" rel="noreferrer">
          {text.timeToday}
        </a>
      }
    >
      {hoursText(workSum(work.filter((entry) => entry.day === day)))}
    </Stat>
  );
}
