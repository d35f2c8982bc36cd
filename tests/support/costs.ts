import { countRows, type RowCounts } from './count-rows.ts';
import { fill, ROWS_OF_EACH } from './fill.ts';
import { statementOf } from './statement.ts';
import { openWorld } from './world.ts';

/** What importing 1,000 more rows, and the same again, reads and writes with so many rows stored. */
export async function costs(stored: number): Promise<{ fresh: RowCounts; again: RowCounts }> {
  const world = await openWorld();
  await fill(world, stored / ROWS_OF_EACH);
  const more = statementOf(1000, 'N');
  const fresh = await countRows(() => world.importText(more));
  const again = await countRows(() => world.importText(more));
  world.db.close();
  return { fresh, again };
}
