import type { ReactNode } from 'react';
import { monthOfDay } from '@/core/calendar.ts';
import type { Glance } from '@/db/live/types.ts';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { Estimate } from '../../components/Estimate.tsx';
import { RestsOn } from '../../components/RestsOn.tsx';
import { Stat, Stats } from '../../components/Stat.tsx';
import { formatDay, formatMonth } from '../../format.ts';
import { popup as text } from '../../i18n/popup.ts';

/** This month against the same days of the last, what repeats, what the next may bring; further figures beside them. */
export function MonthStats({ glance, children }: { glance: Glance; children: ReactNode }) {
  const money = useMoney();
  const { asOf, currency, settled, pending, before, until, runRate, nextMonth } = glance;
  const isToday = until === asOf;
  return (
    <Stats label={formatMonth(monthOfDay(asOf))}>
      <Stat
        name={text.thisMonth}
        note={
          <>
            {settled === null && <span>{text.notReached}</span>}
            {settled !== null && !isToday && <span>{text.reached(formatDay(until))}</span>}
            {before !== null && (settled !== null || before !== 0) && (
              <span>
                {before === 0 ? text.noBefore(isToday) : text.before(money(before, currency), isToday)}
              </span>
            )}
            {pending !== 0 && <span>{text.pending(money(pending, currency))}</span>}
          </>
        }
      >
        <Amount amount={settled} currency={currency} />
      </Stat>
      <Stat name={text.runRate} note={text.runRateNote}>
        <Amount amount={runRate} currency={currency} />
      </Stat>
      <Stat name={text.nextMonth} note={nextMonth && <RestsOn opensTab />}>
        <Estimate points={nextMonth} currency={currency} start />
      </Stat>
      {children}
    </Stats>
  );
}
