import type { ReactNode } from 'react';
import { Stat } from '../../components/Stat.tsx';
import { popup as text } from '../../i18n/popup.ts';
import { dashboardHref } from '../../router.ts';

/** The figure of today's work, leading to the page of time. */
export function TodayStat({ children }: { children: ReactNode }) {
  const name = (
    <a href={dashboardHref({ page: 'time' })} target="_blank" rel="noreferrer">
      {text.timeToday}
    </a>
  );
  return <Stat name={name}>{children}</Stat>;
}
