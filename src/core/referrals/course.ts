import { addDays, type Day, type DayRange, daysBetween } from '../calendar.ts';
import { churnAfterDays } from '../programs/program.ts';
import type { PlanChange, Referral, ReferralState } from './referral.ts';

/** Something that happened to a referral. `silent`: the day from which it is presumed to have stopped paying. */
export type CourseEvent =
  | { kind: 'started' | 'cancelled' | 'paid-again' | 'silent'; day: Day }
  | { kind: 'plan'; day: Day; change: PlanChange };

/** What became of a referral: its payments, what happened to it, and the stretches of time it was paying. */
export type Course = { payments: Day[]; events: CourseEvent[]; paying: DayRange[] };

type Judged = Referral & { state: ReferralState };

/** The course of a referral in the order of days, by its payments, its cancellations and its state at coverage. */
export function courseOf(referral: Judged): Course {
  const { paidOn, firstDay, cancellations, planChanges } = referral;
  const stops = [...new Set(cancellations.map(({ day }) => day))].sort();
  const paidAgain = (stop: Day) => paidOn.find((day) => day > stop);
  const returns = new Set(stops.flatMap((stop) => paidAgain(stop) ?? []));
  const events: CourseEvent[] = [
    { kind: 'started' as const, day: firstDay },
    ...planChanges.map((change) => ({ kind: 'plan' as const, day: change.day, change })),
    ...stops.map((day) => ({ kind: 'cancelled' as const, day })),
    ...[...returns].map((day) => ({ kind: 'paid-again' as const, day })),
    ...silentFrom(referral).map((day) => ({ kind: 'silent' as const, day })),
  ];
  return {
    payments: paidOn,
    events: events.sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day)),
    paying: payingOf(paidOn, stops),
  };
}

/** The day from which a referral is presumed to have stopped; [] if it is not. */
function silentFrom({ state, lastPaymentOn, periodMonths }: Judged): Day[] {
  if (state !== 'presumed-churned' || lastPaymentOn === null) return [];
  return [addDays(lastPaymentOn, churnAfterDays(periodMonths))];
}

/** The stretches from the first payment after each stop to the last one before the next stop. */
function payingOf(payments: readonly Day[], stops: readonly Day[]): DayRange[] {
  const stretches = Map.groupBy(payments, (day) => stops.filter((stop) => stop < day).length);
  return [...stretches.values()].flatMap((days) => {
    const [from, to] = [days[0], days.at(-1)];
    return from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
}

/**
 * The span from the first to the last day of some courses; null without any. It doesn't build the courses, of
 * which there may be thousands.
 */
export function spanOf(referrals: readonly Judged[]): DayRange | null {
  let span: DayRange | null = null;
  for (const referral of referrals) {
    for (const day of endsOf(referral)) {
      if (span === null) span = { from: day, to: day };
      else if (day < span.from) span.from = day;
      else if (day > span.to) span.to = day;
    }
  }
  return span;
}

/** Days among which are the first and the last of a course. */
function endsOf(referral: Judged): Day[] {
  const { firstDay, paidOn, planChanges, cancellations } = referral;
  const others = [...planChanges, ...cancellations].map(({ day }) => day);
  return [firstDay, ...paidOn.slice(0, 1), ...paidOn.slice(-1), ...others, ...silentFrom(referral)];
}

/** Where a day lies in a span, 0 to 1; in a span of one day, at the start. */
export function placeIn({ from, to }: DayRange, day: Day): number {
  const length = daysBetween(from, to);
  return length === 0 ? 0 : daysBetween(from, day) / length;
}
