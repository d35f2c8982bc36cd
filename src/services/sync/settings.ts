import { noRun } from '@/core/sync/run.ts';
import type { LongtailDb } from '@/db/database.ts';
import { UserError } from '../error.ts';

/** What the author settles about the sync with a Forem. */
export function createSyncSettings(db: LongtailDb, origin: string) {
  return {
    /** Whether it syncs by itself once a day. */
    async setDaily(daily: boolean): Promise<void> {
      await db.transaction('rw', db.syncs, async () => {
        await db.syncs.put({ ...((await db.syncs.get(origin)) ?? noRun(origin)), daily });
      });
    },
    /** Keeps an API key for the background, or forgets it (null). */
    async saveKey(text: string | null): Promise<void> {
      if (text === null) return db.secrets.delete(origin);
      const key = text.trim();
      // What a header can hold.
      if (!/^[\x21-\x7e]{8,200}$/.test(key)) {
        throw new UserError('That is not an API key. Copy all of it from the site’s Settings > Extensions.');
      }
      await db.secrets.put({ origin, key });
    },
    async readKey(): Promise<string | null> {
      return (await db.secrets.get(origin))?.key ?? null;
    },
  };
}
