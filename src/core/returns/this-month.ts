import { type Day, lastDayOf, type Month } from '../calendar.ts';
import type { CommissionTotals } from '../ledger/commission.ts';
import type { Portfolio } from './portfolio.ts';

/** What last month booked, compared with the run rate for this one. Minor units of the display currency. */
export type MonthAhead = {
  /** The calendar month before `asOf`. */
  month: Month;
  /** What it booked; null where no statement reaches into it. */
  booked: CommissionTotals | null;
  /** First order and recurring together: what authors quote as "a month". */
  quoted: number | null;
  /** Null: not known. */
  runRate: number | null;
  /** Run rate less `quoted`; negative where this month is expected to bring less. */
  difference: number | null;
  /** Run rate less last month's recurring: what joined, upgraded and stopped since. */
  recurringChange: number | null;
  /** Programs whose statements end within that month or before, and the last day they reach. */
  incomplete: { program: string; coversTo: Day }[];
};

/**
 * Compares a claim like "378.00 a month" with the run rate: a first order is paid once, so only the recurring part
 * comes again, changed by the referrals that joined, upgraded and stopped.
 */
export function monthAhead({ lastMonth, totals, programs }: Portfolio): MonthAhead {
  const booked = lastMonth.commissions;
  const quoted = booked && booked.firstOrder + booked.recurring;
  const { runRate } = totals;
  const lastDay = lastDayOf(lastMonth.month);
  return {
    month: lastMonth.month,
    booked,
    quoted,
    runRate,
    difference: runRate === null || quoted === null ? null : runRate - quoted,
    recurringChange: runRate === null || booked === null ? null : runRate - booked.recurring,
    incomplete: programs.flatMap(({ program, coversTo }) =>
      coversTo !== null && coversTo < lastDay ? [{ program: program.name, coversTo }] : [],
    ),
  };
}
