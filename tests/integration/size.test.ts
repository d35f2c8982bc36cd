import { expect, test } from 'vitest';
import { CHUNK_ROWS } from '@/services/import/chunks.ts';
import { costs } from '../support/costs.ts';
import { mostRowsAtOnce } from '../support/count-rows.ts';
import { fill } from '../support/fill.ts';
import { globalApi } from '../support/ledger.ts';
import { statementOf } from '../support/statement.ts';
import { openWorld } from '../support/world.ts';

test('a world that is filled is one into which as much was imported', async () => {
  const [filled, imported] = [await openWorld(), await openWorld()];
  await fill(filled, 3, 100);
  for (const name of ['R000000-', 'R000001-', 'R000002-']) {
    await imported.importText(statementOf(100, name));
  }
  expect(await filled.derived()).toEqual(await imported.derived());
  const rowsOf = async ({ db }: typeof filled) =>
    (await db.importRows.toArray()).map(({ importId: _, ...row }) => row);
  expect(await rowsOf(filled)).toEqual(await rowsOf(imported));
});

test('importing 100 rows costs the same however many are stored', async () => {
  const few = await costs(1, 100);
  const many = await costs(10, 100);
  expect(many).toEqual(few);
  // Nothing is read in vain: not the staged rows, which are at hand, and no commission that isn't there.
  expect(few.fresh).toMatchObject({ 'importRows.add': 100, 'commissions.put': 100 });
  expect(few.fresh['importRows.getAll'] ?? 0).toBe(0);
  expect(few.fresh['commissions.get'] ?? 0).toBe(0);
  // Read again: what is known in the preview, both versions when it is published; no commission changes.
  expect(few.again).toMatchObject({ 'importRows.add': 100, 'importRows.getAll': 300 });
  expect(few.again['commissions.put'] ?? 0).toBe(0);
}, 300_000);

/** The most rows that are read and written at once while so many are imported, cancelled and undone. */
async function mostAtOnce(rows: number): Promise<Record<string, number>> {
  const { db, imports, importText, undo } = await openWorld();
  const text = statementOf(rows);
  const cancelled = async () => {
    const source = { fileName: 'x.csv', bytes: new TextEncoder().encode(statementOf(rows, 'S')) };
    await imports.preview(source, globalApi.id, {}, {});
    const publishing = imports.publish(({ stage, done, total }) => {
      if (stage === 'staging' && done === total) void imports.cancel();
    });
    await expect(publishing).rejects.toMatchObject({ name: 'AbortError' });
  };
  let importId = '';
  const most = {
    fresh: await mostRowsAtOnce(async () => {
      importId = (await importText(text)).importId;
    }),
    again: await mostRowsAtOnce(() => importText(text)),
    cancelled: await mostRowsAtOnce(cancelled),
    undone: await mostRowsAtOnce(() => undo(importId)),
  };
  db.close();
  return most;
}

test('however many rows there are, a chunk of them is read and written at once, whatever is done with them', async () => {
  const one = await mostAtOnce(CHUNK_ROWS);
  const several = await mostAtOnce(CHUNK_ROWS * 2.5);
  for (const [done, rows] of Object.entries(several)) {
    // Where a chunk's last group ends, the next one tells.
    expect([done, rows > (one[done] ?? 0) + CHUNK_ROWS]).toEqual([done, false]);
  }
}, 300_000);
