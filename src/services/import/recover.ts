import type { Import } from '@/core/statements/row.ts';
import type { LongtailDb } from '@/db/database.ts';
import { log } from '@/platform/log.ts';
import { publish } from './publish.ts';
import { discard, undo } from './undo.ts';

/**
 * Finishes what a crash left: staging is discarded, publishing and undoing go on to the end. What can't be
 * finished, for lack of room or another reason, is left for the next time and blocks nothing else. Call it
 * while holding the write lock. Returns how many imports were unfinished.
 */
export async function recoverImports(db: LongtailDb): Promise<number> {
  const unfinished = await db.imports.where('state').notEqual('published').toArray();
  for (const source of unfinished) {
    await recover(db, source).catch((cause) => log.error('an import could not be finished', cause));
  }
  return unfinished.length;
}

async function recover(db: LongtailDb, { id, state, programId }: Import): Promise<void> {
  const quiet = () => undefined;
  if (state === 'staging') await discard(db, id);
  else if (state === 'publishing' && (await db.programs.get(programId))) await publish(db, id, quiet);
  else await undo(db, id, quiet);
}
