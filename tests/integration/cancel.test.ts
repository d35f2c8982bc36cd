import { describe, expect, test } from 'vitest';
import { CHUNK_ROWS } from '@/services/import/chunks.ts';
import { statementOf } from '../support/statement.ts';
import { openWorld } from '../support/world.ts';

const before = statementOf(50, 'A');
/** Rows of two chunks, some of them of customers that are known. */
const largeRows = CHUNK_ROWS + 100;
const large = statementOf(largeRows, 'A');

async function openPreview() {
  const world = await openWorld();
  await world.importText(before);
  const source = { fileName: 'large.csv', bytes: new TextEncoder().encode(large) };
  return { world, source, derived: await world.derived() };
}

describe('an import that is cancelled', () => {
  test.each(['staging', 'publishing'] as const)(
    'while %s, leaves nothing and can be started again',
    async (at) => {
      const { world, source, derived } = await openPreview();
      const stages = new Set<string>();
      await world.imports.preview(source, 'global-api', {}, {});
      const cancelled = world.imports.publish(({ stage }) => {
        stages.add(stage);
        if (stage === at) void world.imports.cancel();
      });
      await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
      expect([...stages]).toEqual(at === 'staging' ? ['staging'] : ['staging', 'publishing', 'undoing']);
      expect(await world.derived()).toEqual(derived);
      expect(await world.db.importRows.count()).toBe(50);
      expect(await world.db.imports.count()).toBe(1);
      await world.imports.publish(() => undefined);
      expect(await world.db.importRows.count()).toBe(50 + largeRows);
    },
  );

  test('while it is read, gives no preview', async () => {
    const { world, source } = await openPreview();
    const cancelled = world.imports.preview(source, 'global-api', {}, {});
    await world.imports.cancel();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    await expect(world.imports.publish(() => undefined)).rejects.toThrow('Nothing to import');
  });

  test('after its last row, is done', async () => {
    const { world, source } = await openPreview();
    await world.imports.preview(source, 'global-api', {}, {});
    await world.imports.publish(({ stage, done, total }) => {
      if (stage === 'publishing' && done === total) void world.imports.cancel();
    });
    expect(await world.db.importRows.count()).toBe(50 + largeRows);
  });
});

test('a preview brings its first rows, and every other when asked, by fate too', async () => {
  const world = await openWorld();
  await world.importText(before);
  const text = `${statementOf(1000, 'A')}\nBad,soon,C,Recurring,50.00,4.00,USD,Paid,\n${before.split('\n').slice(1).join('\n')}`;
  const source = { fileName: 'x.csv', bytes: new TextEncoder().encode(text) };
  const preview = await world.imports.preview(source, 'global-api', {}, {});
  expect(preview.rows).toHaveLength(200);
  expect(preview.counts.error).toBe(1);
  const all = await world.imports.previewRows(null, 0, 5000);
  expect(all.map((row) => row.line)).toEqual(Array.from({ length: 1051 }, (_, index) => index + 2));
  expect(all.slice(0, 200)).toEqual(preview.rows);
  expect(await world.imports.previewRows(null, 1000, 2)).toEqual(all.slice(1000, 1002));
  expect(await world.imports.previewRows('error', 0, 5)).toEqual([all[1000]]);
  expect(await world.imports.previewRows('updates', 10, 5)).toEqual(
    all.filter((row) => row.fate === 'updates').slice(10, 15),
  );
});
