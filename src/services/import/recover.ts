import type { LongtailDb } from '@/db/database.ts';
import { discard, publish, undo } from './stage.ts';

/**
 * Finishes what a crash left: staging is discarded, publishing and undoing roll on to the end.
 * Call it while holding the write lock. Returns how many imports it found unfinished.
 */
export async function recoverImports(db: LongtailDb): Promise<number> {
  const unfinished = await db.imports.where('state').notEqual('published').toArray();
  const quiet = () => undefined;
  for (const { id, state } of unfinished) {
    if (state === 'staging') await discard(db, id);
    else if (state === 'publishing') await publish(db, id, quiet);
    else await undo(db, id, quiet);
  }
  return unfinished.length;
}
