import type { Glance } from '@/db/live/types.ts';
import { MonthStats } from './MonthStats.tsx';
import { PopupFrame } from './PopupFrame.tsx';
import { TodayStat } from './TodayStat.tsx';

/** The popup's first frame: the figures that it showed last, before anything is read. */
export function FirstPopup({ glance }: { glance: Glance }) {
  return (
    <PopupFrame>
      <MonthStats glance={glance}>
        <TodayStat>…</TodayStat>
      </MonthStats>
    </PopupFrame>
  );
}
