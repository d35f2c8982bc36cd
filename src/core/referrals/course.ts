import { addDays, type Day, daysBetween } from '../calendar.ts';
import { churnAfterDays } from '../programs/program.ts';
import type { PlanChange, Referral, ReferralState } from './referral.ts';

/** Something that happened to a referral. `silent`: the day from which it is presumed to have stopped paying. */
export type CourseEvent =
  | { kind: 'started' | 'cancelled' | 'paid-again' | 'silent'; day: Day }
  | { kind: 'plan'; day: Day; change: PlanChange };

/** What became of a referral: its payments, what happened to it, and the stretches of time it was paying. */
export type Course = { payments: Day[]; events: CourseEvent[]; paying: Span[] };

export type Span = { from: Day; to: Day };

type Judged = Referral & { state: ReferralState };

/** The course of a referral in the order of days, by its payments, its cancellations and its state at coverage. */
export function courseOf(referral: Judged): Course {
  const { paidOn, firstDay, cancellations, planChanges, lastPaymentOn, periodMonths, state } = referral;
  const stops = [...new Set(cancellations.map(({ day }) => day))].sort();
  const paidAgain = (stop: Day) => paidOn.find((day) => day > stop);
  const returns = new Set(stops.flatMap((stop) => paidAgain(stop) ?? []));
  const silentFrom =
    state === 'presumed-churned' && lastPaymentOn !== null
      ? [addDays(lastPaymentOn, churnAfterDays(periodMonths))]
      : [];
  const events: CourseEvent[] = [
    { kind: 'started' as const, day: firstDay },
    ...planChanges.map((change) => ({ kind: 'plan' as const, day: change.day, change })),
    ...stops.map((day) => ({ kind: 'cancelled' as const, day })),
    ...[...returns].map((day) => ({ kind: 'paid-again' as const, day })),
    ...silentFrom.map((day) => ({ kind: 'silent' as const, day })),
  ];
  return {
    payments: paidOn,
    events: events.sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day)),
    paying: payingOf(paidOn, stops),
  };
}

/** From the first payment after each stop to the last before the next. */
function payingOf(payments: readonly Day[], stops: readonly Day[]): Span[] {
  const stretches = Map.groupBy(payments, (day) => stops.filter((stop) => stop < day).length);
  return [...stretches.values()].flatMap((days) => {
    const [from, to] = [days[0], days.at(-1)];
    return from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
}

/** From the first to the last day of some courses; null where there is none. */
export function spanOf(courses: readonly Course[]): Span | null {
  const days = courses.flatMap(({ payments, events }) => [...payments, ...events.map(({ day }) => day)]);
  const [first] = days;
  if (first === undefined) return null;
  return days.reduce(({ from, to }, day) => ({ from: day < from ? day : from, to: day > to ? day : to }), {
    from: first,
    to: first,
  });
}

/** Where a day lies in a span, 0 to 1; a span of one day has all at its start. */
export function placeIn({ from, to }: Span, day: Day): number {
  const length = daysBetween(from, to);
  return length === 0 ? 0 : daysBetween(from, day) / length;
}
