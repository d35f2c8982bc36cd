import { expect, test } from 'vitest';
import { CHUNK_ROWS } from '@/services/import/stage.ts';
import { costs } from '../support/costs.ts';
import { mostRowsAtOnce } from '../support/count-rows.ts';
import { fill, ROWS_OF_EACH } from '../support/fill.ts';
import { globalApi } from '../support/ledger.ts';
import { statementOf } from '../support/statement.ts';
import { openWorld } from '../support/world.ts';

test('a world that is filled is one into which as much was imported', async () => {
  const [filled, imported] = [await openWorld(), await openWorld()];
  await fill(filled, 3);
  for (const name of ['R000000-', 'R000001-', 'R000002-']) {
    await imported.importText(statementOf(ROWS_OF_EACH, name));
  }
  expect(await filled.derived()).toEqual(await imported.derived());
  const rowsOf = async ({ db }: typeof filled) =>
    (await db.importRows.toArray()).map(({ importId: _, ...row }) => row);
  expect(await rowsOf(filled)).toEqual(await rowsOf(imported));
});

test('importing 1,000 rows costs the same however many are stored', async () => {
  const few = await costs(1000);
  const many = await costs(10_000);
  expect(many).toEqual(few);
  // Nothing is read in vain: not the staged rows, which are at hand, and no commission that isn't there.
  expect(few.fresh).toMatchObject({ 'importRows.add': 1000, 'commissions.put': 1000 });
  expect(few.fresh['importRows.getAll'] ?? 0).toBe(0);
  expect(few.fresh['commissions.get'] ?? 0).toBe(0);
  // Read again: what is known in the preview, both versions when it is published; no commission changes.
  expect(few.again).toMatchObject({ 'importRows.add': 1000, 'importRows.getAll': 3000 });
  expect(few.again['commissions.put'] ?? 0).toBe(0);
}, 300_000);

test('of nine chunks of rows no more than eight are read and written at once, whatever is done with them', async () => {
  const { imports, importText, undo } = await openWorld();
  const text = statementOf(CHUNK_ROWS * 9);
  const cancelled = async () => {
    const source = { fileName: 'x.csv', bytes: new TextEncoder().encode(text.replaceAll(',R', ',S')) };
    await imports.preview(source, globalApi.id, {}, {});
    await imports
      .publish(({ stage, done, total }) => {
        if (stage === 'staging' && done === total) void imports.cancel();
      })
      .catch(() => undefined);
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
  for (const [done, rows] of Object.entries(most))
    expect([done, rows > 8 * CHUNK_ROWS]).toEqual([done, false]);
}, 300_000);
