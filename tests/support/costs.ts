import { countRows, type RowCounts } from './count-rows.ts';
import { statementOf } from './statement.ts';
import { openWorld } from './world.ts';

const ROWS_A_STATEMENT = 100_000;

/** What importing 1,000 more rows, and the same again, reads and writes with so many rows stored. */
export async function costs(stored: number): Promise<{ fresh: RowCounts; again: RowCounts }> {
  const world = await openWorld();
  for (let done = 0; done < stored; done += ROWS_A_STATEMENT) {
    await world.importText(statementOf(Math.min(ROWS_A_STATEMENT, stored - done), `R${done}-`));
  }
  const more = statementOf(1000, 'N');
  const fresh = await countRows(() => world.importText(more));
  const again = await countRows(() => world.importText(more));
  world.db.close();
  return { fresh, again };
}
