import { keyOf } from '@/core/ids.ts';
import { groupOf } from '@/core/ledger/group.ts';
import type { LongtailDb } from '@/db/database.ts';
import { derive } from '@/db/derived/derive.ts';
import { changeData } from '@/db/transaction.ts';
import type { Clock } from '@/platform/clock.ts';
import { UserError } from './error.ts';
import type { AttributeInput } from './types.ts';

/** Attribution by hand: a decision on top of the facts, which every later import respects. */
export function createAttributionService(db: LongtailDb, clock: Clock) {
  return {
    async attribute({ programId, customer, ordinal, articleId }: AttributeInput): Promise<void> {
      const id = keyOf('attribute', programId, customer, ordinal);
      await changeData(db, async () => {
        if (articleId === null) {
          await db.decisions.delete(id);
        } else {
          if (!(await db.articles.get(articleId)))
            throw new UserError('That article is gone. Choose another one.');
          const decidedAt = clock.now();
          await db.decisions.put({
            id,
            type: 'attribute',
            programId,
            customer,
            ordinal,
            articleId,
            decidedAt,
          });
        }
        const group = groupOf({ customer, key: '', externalId: null, originalExternalId: null });
        await derive(db, programId, { keys: [], groups: [group] });
      });
    },
  };
}
