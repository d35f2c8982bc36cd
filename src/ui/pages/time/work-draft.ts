import { type Day, isDay } from '@/core/calendar.ts';
import { MOST_ESTIMATED_HOURS } from '@/core/time/change.ts';
import type { Activity } from '@/core/time/entry.ts';
import type { WorkInput } from '@/services/time-types.ts';
import { time } from '../../i18n/time.ts';
import { parseHours } from '../../numbers.ts';

const text = time.fields;

/** Work as it is being typed. */
export type WorkDraft = { articleId: string; activity: Activity; hours: string; day: Day };
export type WorkErrors = Partial<Record<'articleId' | 'hours' | 'day', string>>;

/** The draft as work, or what is wrong with each field. `needsArticle`: work on a draft has none. */
export function readDraft(
  draft: WorkDraft,
  today: Day,
  { isEstimate = false, needsArticle = true } = {},
): { work: WorkInput } | { errors: WorkErrors } {
  const hours = hoursOf(draft.hours, isEstimate);
  const badDay = !isDay(draft.day);
  const errors: WorkErrors = {
    ...(needsArticle && draft.articleId === '' && { articleId: text.noArticle }),
    ...(hours === null && { hours: isEstimate ? text.badEstimate : text.badHours }),
    ...(badDay && { day: text.badDay }),
    ...(!badDay && draft.day > today && { day: text.future }),
  };
  if (hours === null || Object.keys(errors).length > 0) return { errors };
  const { articleId, activity, day } = draft;
  return { work: { articleId, activity, hours, day } };
}

/** Hours as typed; null where they are none, or more than a day or an estimate can have. */
export function hoursOf(typed: string, isEstimate = false): number | null {
  const hours = parseHours(typed);
  const most = isEstimate ? MOST_ESTIMATED_HOURS : 24;
  return hours === null || hours <= 0 || hours > most ? null : hours;
}
