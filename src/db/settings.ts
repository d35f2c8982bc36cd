import type { Settings } from '@/core/settings/settings.ts';
import type { LongtailDb } from './database.ts';

/** The author's settings, with the defaults of a new author. */
export async function readSettings(db: LongtailDb): Promise<Settings> {
  const row = await db.settings.get('author');
  if (!row) return { currency: 'USD', hourlyRateTarget: null, timeZone: localTimeZone(), identities: [] };
  const { id: _, ...settings } = row;
  return settings;
}

function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
