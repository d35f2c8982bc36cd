import { hasDay, isDay } from '../../core/calendar.ts';
import { writtenDay } from './written-day.ts';

/**
 * When something happened, as a page says it: the instant, or only the day where it says no more. Both
 * are null where it says nothing that is a date.
 */
export type Moment = { instant: string | null; day: string | null };

const none: Moment = { instant: null, day: null };
/** With the zone's name at its end too, as Go prints times and so do themes of Hugo. */
const iso =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?:(Z|[+-]\d{2}:?\d{2})(?: [A-Z]{3,5}| [+-]\d{2,4})?)?)?$/i;

/**
 * Reads an ISO 8601 date, with or without time. Midnight to the second counts as a day, whatever the zone: that
 * is how generators write a post's date, and it must not become another day further west. A time without an
 * offset is in an unknown zone, so only its day is used. Seconds since 1970 are an instant. In a text, the
 * first day that it names counts.
 */
export function momentOf(text: string | null | undefined): Moment {
  const trimmed = text?.slice(0, 60).trim() ?? '';
  const match = iso.exec(trimmed);
  if (!match) return written(trimmed);
  const [, day = '', time, zone] = match;
  if (!isDay(day)) return none;
  const isMidnight = /^00:00(:00(\.0+)?)?$/.test(time ?? '');
  if (time === undefined || zone === undefined || isMidnight) return { instant: null, day };
  const offset = zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const ms = Date.parse(`${day}T${time}${offset}`);
  return hasDay(ms) ? { instant: new Date(ms).toISOString(), day: null } : none;
}

/** The first of several that says something. */
export function firstMoment(...texts: readonly (string | null | undefined)[]): Moment {
  for (const text of texts) {
    const moment = momentOf(text);
    if (moment.instant !== null || moment.day !== null) return moment;
  }
  return none;
}

function written(text: string): Moment {
  const seconds = /^\d{10}$/.test(text) ? Number(text) * 1000 : Number.NaN;
  const hasZone = /\d:\d\d.*(gmt|utc|z|[+-]\d{4})$/i.test(text) && !/ 00:00(:00)? /.test(text);
  const ms = hasZone ? Date.parse(text) : seconds;
  return hasDay(ms) ? momentOf(new Date(ms).toISOString()) : { instant: null, day: writtenDay(text) };
}
