import { hasDay } from '../../core/calendar.ts';

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
 * Reads an ISO 8601 date, with or without time. Midnight UTC to the second is a day: so generators write
 * a post's date, and it must not become another day west of Greenwich. A time without an offset is of an
 * unknown zone: its day stands. Words like "May 4, 2026" are taken where they name a day.
 */
export function momentOf(text: string | null | undefined): Moment {
  const trimmed = text?.slice(0, 60).trim() ?? '';
  const match = iso.exec(trimmed);
  if (!match) return writtenDay(trimmed);
  const [, day = '', time, zone] = match;
  if (!isRealDay(day)) return none;
  const isMidnight = /^00:00(:00(\.0+)?)?$/.test(time ?? '') && /^(z|[+-]00:?00)$/i.test(zone ?? '');
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

function writtenDay(text: string): Moment {
  if (!/[a-z]{3}/i.test(text) || !/\b\d{4}\b/.test(text)) return none;
  const hasTime = /\d:\d\d/.test(text);
  const ms = Date.parse(hasTime ? text : `${text} UTC`);
  if (!hasDay(ms)) return none;
  const isoText = new Date(ms).toISOString();
  return hasTime && /(gmt|utc|z|[+-]\d{4})$/i.test(text)
    ? momentOf(isoText)
    : { instant: null, day: isoText.slice(0, 10) };
}

function isRealDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}
