import { type Day, dayOfInstant } from '@/core/calendar.ts';
import type { LongtailDb } from '@/db/database.ts';
import { followSettings, readSettings } from '@/db/settings.ts';
import { type Clock, localTimeZone } from '@/platform/clock.ts';

/** The author's day. */
export async function todayOf(db: LongtailDb, clock: Clock): Promise<Day> {
  return dayOfInstant(clock.now(), (await readSettings(db)).timeZone);
}

/**
 * The author's day at any time, for screens, which can't wait for it: by the machine's time zone until the settings
 * are read, from then on by the author's, also where another page changes it.
 */
export function followToday(db: LongtailDb, clock: Clock): () => Day {
  let timeZone = localTimeZone();
  followSettings(db, (settings) => {
    timeZone = settings.timeZone;
  });
  return () => dayOfInstant(clock.now(), timeZone);
}
