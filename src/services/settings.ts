import { dayOfInstant } from '@/core/calendar.ts';
import { type Identity, identitySchema, type Settings, settingsSchema } from '@/core/settings/settings.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readSettings } from '@/db/settings.ts';
import { changeData } from '@/db/transaction.ts';
import { withPublishLock } from '@/platform/locks.ts';

/** Called after a change with all confirmed identities, for what keeps a copy of them. */
export type OnIdentities = (identities: Identity[]) => Promise<void>;

/** Who the author is, their currency, target and time zone. Rejects with a ZodError on a bad value. */
export function createSettingsService(db: LongtailDb, onIdentities: OnIdentities) {
  const change = async (edit: (settings: Settings) => Settings): Promise<Settings> => {
    const saved = await changeData(db, async () => {
      const before = await readSettings(db);
      const settings = settingsSchema.parse(edit(before));
      await db.settings.put({ ...settings, id: 'author' });
      if (settings.timeZone !== before.timeZone) await moveDays(db, settings.timeZone);
      return settings;
    });
    await withPublishLock(async () => onIdentities((await readSettings(db)).identities));
    return saved;
  };
  return {
    /** Keeps the columns of the article table, or forgets them (null). No figure depends on them. */
    async saveArticleColumns(columns: readonly string[] | null): Promise<void> {
      await db.transaction('rw', [db.settings], async () => {
        const { articleColumns: _, ...settings } = await readSettings(db);
        const chosen = settingsSchema.parse({ ...settings, ...(columns && { articleColumns: columns }) });
        await db.settings.put({ ...chosen, id: 'author' });
      });
    },
    async save(values: Omit<Settings, 'identities'>): Promise<void> {
      await change((settings) => ({ ...settings, ...values }));
    },
    async confirmIdentity(identity: Identity): Promise<void> {
      const confirmed = identitySchema.parse(identity);
      await change((settings) => ({ ...settings, identities: [...without(settings, confirmed), confirmed] }));
    },
    async forgetIdentity(identity: Identity): Promise<void> {
      await change((settings) => ({ ...settings, identities: without(settings, identity) }));
    },
  };
}

function without(settings: Settings, { origin, authorId }: Identity): Identity[] {
  return settings.identities.filter((item) => item.origin !== origin || item.authorId !== authorId);
}

/** Days derived from an instant are in the author's time zone, so another zone may change them. */
async function moveDays(db: LongtailDb, timeZone: string): Promise<void> {
  await db.publications.toCollection().modify((publication) => {
    if (publication.publishedAt === null) return;
    publication.publishedOn = dayOfInstant(publication.publishedAt, timeZone);
  });
}
