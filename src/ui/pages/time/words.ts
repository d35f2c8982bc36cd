import type { WorkView } from '@/db/live/types.ts';
import { formatDay, formatHours } from '../../format.ts';
import { common } from '../../i18n/common.ts';
import { activityLabels } from '../../i18n/labels.ts';
import { locale } from '../../i18n/language.ts';
import { time } from '../../i18n/time.ts';

const text = time.weeks;

/** The article that an entry is of, in words. */
export function articleOf({ articleTitle, articleId }: WorkView): string {
  return articleTitle ?? (articleId === null ? text.noDraft : text.gone);
}

/** Why an entry counts: how its time came to be known. */
export function howOf({ basis, startedAt, from }: WorkView): string {
  if (from !== null) return time.from[from];
  if (basis === 'timed') return startedAt === null ? time.how.byHand : time.how.timed;
  return time.how[basis];
}

/** An entry in one line, to name it by. */
export function entryWords(entry: WorkView): string {
  const { seconds, activity, day } = entry;
  const hours = formatHours(seconds / 3600);
  return time.changes.entry(hours, activityLabels[activity], articleOf(entry), formatDay(day));
}

/** The hours of the day of an entry, `10:02 to 11:30`; null where they are not known. */
export function clockOf({ startedAt, endedAt }: WorkView, timeZone: string): string | null {
  if (startedAt === null || endedAt === null) return null;
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  return common.range(clock.format(startedAt), clock.format(endedAt));
}
