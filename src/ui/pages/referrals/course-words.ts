import type { CourseEvent } from '@/core/referrals/course.ts';
import { formatDay } from '../../format.ts';
import { referrals } from '../../i18n/referrals.ts';

const text = referrals.course;

/** What happened to a referral in words, with its day. `money`: formats minor units of its currency. */
export function eventWords(event: CourseEvent, money: (amount: number) => string): string {
  const day = formatDay(event.day);
  if (event.kind !== 'plan') return text[event.kind](day);
  const { from, to, basis } = event.change;
  if (to === null) return text.upgraded(day);
  if (from === null) return text.planTo(day, money(to));
  const words = basis === 'commission' ? text.commission : text.plan;
  return words(day, money(from), money(to));
}
