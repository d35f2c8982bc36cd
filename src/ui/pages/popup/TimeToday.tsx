import { workSum } from '@/core/time/week.ts';
import { useApp } from '../../context.tsx';
import { useLive } from '../../use-live.ts';
import { hoursText } from '../time/TimeStats.tsx';
import { TodayStat } from './TodayStat.tsx';

/** What was counted today, as it stands. */
export function TimeToday() {
  const { today } = useApp();
  const work = useLive((live) => live.work());
  if (!work) return <TodayStat>…</TodayStat>;
  const day = today();
  return <TodayStat>{hoursText(workSum(work.filter((entry) => entry.day === day)))}</TodayStat>;
}
