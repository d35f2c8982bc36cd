import { type DBCoreTable, liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { LongtailDb } from '@/db/database.ts';
import { openWorld } from '../support/world.ts';

/** A second connection to a database, with everything that was read through it, as it was read. */
function openSeen(name: string): { db: LongtailDb; read: Set<unknown> } {
  const read = new Set<unknown>();
  const seen = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    query: (request) =>
      table.query(request).then((answer) => {
        for (const record of answer.result) read.add(record);
        return answer;
      }),
  });
  const db = new LongtailDb(name);
  // Below everything of Dexie's own.
  db.use({
    stack: 'dbcore',
    level: -10,
    create: (core) => ({ ...core, table: (table) => seen(core.table(table)) }),
  });
  return { db, read };
}

test('a live query hands on what was read, without copying it, and again after a write elsewhere', async () => {
  const { db: written } = await openWorld();
  const { db, read } = openSeen(written.name);
  const answers: unknown[][] = [];
  const watching = liveQuery(() => db.programs.toArray()).subscribe((answer) => answers.push(answer));
  await expect.poll(() => answers.length).toBe(1);
  expect(answers[0]).toHaveLength(1);
  const before = read.size;
  await written.programs.toCollection().modify({ name: 'Renamed' });
  await expect.poll(() => answers.at(-1)).toMatchObject([{ name: 'Renamed' }]);
  expect(read.size).toBeGreaterThan(before);
  for (const answer of answers) for (const record of answer) expect(read.has(record)).toBe(true);
  watching.unsubscribe();
});
