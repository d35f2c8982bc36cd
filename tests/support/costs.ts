import { countRows, type RowCounts } from './count-rows.ts';
import { fill } from './fill.ts';
import { statementOf } from './statement.ts';
import { openWorld } from './world.ts';

/**
 * The rows that importing a statement of so many rows reads and writes, and importing it again, with so many
 * similar ones stored.
 */
export async function costs(
  statements: number,
  rows: number,
): Promise<{ fresh: RowCounts; again: RowCounts }> {
  const world = await openWorld();
  await fill(world, statements, rows);
  const more = statementOf(rows, 'N');
  const fresh = await countRows(() => world.importText(more));
  const again = await countRows(() => world.importText(more));
  world.db.close();
  return { fresh, again };
}
