import { keyOf } from '@/core/ids.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { Clock } from '@/platform/clock.ts';

/** What the author has seen of the things that need attention. No figure depends on it. */
export function createAttentionService(db: LongtailDb, clock: Clock) {
  const idOf = (itemId: string) => keyOf('dismiss', itemId);
  return {
    async dismiss(itemId: string): Promise<void> {
      await db.decisions.put({ id: idOf(itemId), type: 'dismiss', itemId, decidedAt: clock.now() });
    },
    async restore(itemId: string): Promise<void> {
      await db.decisions.delete(idOf(itemId));
    },
  };
}
