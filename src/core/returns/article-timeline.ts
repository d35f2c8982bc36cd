import {
  type Day,
  type DayRange,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOfDay,
  monthsFromTo,
} from '../calendar.ts';
import { covers } from '../day-ranges.ts';
import { type Earned, monthEarnings } from '../earnings/earnings.ts';
import type { Rollup } from '../ledger/commission.ts';
import { anonymousPayments } from '../ledger/totals.ts';
import { sum } from '../sums.ts';

/** Everything that happened to one article, in the display currency as far as there is a rate. */
export type TimelineInput = {
  asOf: Day;
  currency: string;
  /** Null: not published, or not known when. */
  publishedOn: Day | null;
  /** Without whole-time totals of spreadsheets, whose months are not known. */
  rollups: readonly Rollup[];
  clicks: readonly { day: Day; clicks: number }[];
  /** The last day that commission statements of its programs reach; null: none was imported. */
  coversTo: Day | null;
  /** Days that click statements of its programs cover. */
  clicked: readonly DayRange[];
  referrals: readonly { firstDay: Day; converted: boolean }[];
  work: readonly { day: Day; activity: string; seconds: number }[];
  /** Days on which its links were seen to have changed. */
  edits: readonly Day[];
};

/** One calendar month of an article: money in minor units, null where nothing is known. */
export type TimelineMonth = {
  month: Month;
  /** True for the running month: more may come. */
  isRunning: boolean;
  isPublication: boolean;
  earned: Earned | null;
  clicks: number | null;
  conversions: number | null;
  /** Hours of work that made it, and of work that tended it. */
  hours: number;
  tended: number;
  /** Changes of its links, as far as they were seen. */
  edits: number;
};

/**
 * What an article earned, drew and cost month by month, from the first that anything is known of to the
 * running one. Its money adds up to what is settled of the rollups, to the cent.
 */
export function articleTimeline(input: TimelineInput): TimelineMonth[] {
  const { asOf, publishedOn, currency } = input;
  const earned = monthEarnings(input.rollups, currency);
  const known = [
    ...(publishedOn === null ? [] : [monthOfDay(publishedOn)]),
    ...earned.map(({ month }) => month),
    ...[...input.clicks, ...input.work].map(({ day }) => monthOfDay(day)),
    ...input.edits.map(monthOfDay),
  ];
  const now = monthOfDay(asOf);
  const [first, ...others] = known.sort();
  if (first === undefined) return [];
  const latest = others.at(-1) ?? first;
  const earnedBy = Map.groupBy(earned, ({ month }) => month);
  const namesAll = anonymousPayments(input.rollups) === 0 || input.referrals.length > 0;
  return monthsFromTo(first, latest > now ? latest : now).map((month): TimelineMonth => {
    const money = earnedBy.get(month) ?? [];
    const isReached = isKnown(month, input);
    const converted = input.referrals.filter(
      ({ converted, firstDay }) => converted && monthOfDay(firstDay) === month,
    ).length;
    return {
      month,
      isRunning: month === now,
      isPublication: publishedOn !== null && monthOfDay(publishedOn) === month,
      earned: money.length > 0 || isReached ? sumEarned(money) : null,
      clicks: clicksIn(month, input),
      conversions: namesAll && (converted > 0 || isReached) ? converted : null,
      ...hoursIn(month, input.work),
      edits: input.edits.filter((day) => monthOfDay(day) === month).length,
    };
  });
}

/** True for a month from the article's publication to the day that statements reach. */
function isKnown(month: Month, { publishedOn, coversTo }: TimelineInput): boolean {
  const isSince = publishedOn !== null && month >= monthOfDay(publishedOn);
  return isSince && coversTo !== null && firstDayOf(month) <= coversTo;
}

function sumEarned(months: readonly Earned[]): Earned {
  const all = (kind: keyof Earned) => sum(months.map((month) => month[kind]));
  return { firstOrder: all('firstOrder'), recurring: all('recurring'), other: all('other') };
}

/**
 * Clicks in a month: 0 only if statements cover all of its days, from publication up to today; else null
 * without any.
 */
function clicksIn(month: Month, { asOf, publishedOn, clicks, clicked }: TimelineInput): number | null {
  const own = clicks.filter(({ day }) => monthOfDay(day) === month);
  if (own.length > 0) return sum(own.map((day) => day.clicks));
  if (publishedOn === null || month < monthOfDay(publishedOn)) return null;
  const from = firstDayOf(month) > publishedOn ? firstDayOf(month) : publishedOn;
  const to = lastDayOf(month) < asOf ? lastDayOf(month) : asOf;
  return covers(clicked, { from, to }) ? 0 : null;
}

function hoursIn(month: Month, work: TimelineInput['work']): Pick<TimelineMonth, 'hours' | 'tended'> {
  const own = work.filter(({ day }) => monthOfDay(day) === month);
  const tending = own.filter(({ activity }) => activity === 'maintenance');
  const seconds = (entries: TimelineInput['work']) => sum(entries.map((entry) => entry.seconds));
  return { hours: (seconds(own) - seconds(tending)) / 3600, tended: seconds(tending) / 3600 };
}
