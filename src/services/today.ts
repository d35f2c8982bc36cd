import { type Day, dayOfInstant } from '@/core/calendar.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import type { Clock } from '@/platform/clock.ts';

/** The author's day. */
export async function todayOf(db: LongtailDb, clock: Clock): Promise<Day> {
  return dayOfInstant(clock.now(), (await readSettings(db)).timeZone);
}
