import { liveQuery } from 'dexie';
import type { Settings } from '@/core/settings/settings.ts';
import type { LongtailDb } from './database.ts';

/** The author's settings, with the defaults of a new author. */
export async function readSettings(db: LongtailDb): Promise<Settings> {
  const row = await db.settings.get('author');
  if (!row) return { currency: 'USD', hourlyRateTarget: null, timeZone: localTimeZone(), identities: [] };
  const { id: _, ...settings } = row;
  return settings;
}

/**
 * Calls `onSettings` with the author's settings, and again whenever they change, in whichever page. A database that
 * can't be opened is silence: what is read for the screen says it.
 */
export function followSettings(db: LongtailDb, onSettings: (settings: Settings) => void): void {
  liveQuery(() => readSettings(db)).subscribe(onSettings, () => undefined);
}

function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
