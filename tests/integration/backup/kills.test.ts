import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { LongtailDb } from '@/db/database.ts';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { contents, context, openBackups } from '../../support/backup.ts';
import { openFullWorld } from '../../support/full-world.ts';
import { mortal } from '../../support/mortal.ts';
import { openWorld } from '../../support/world.ts';

let file: Blob;
beforeAll(async () => {
  file = await openBackups((await openFullWorld()).db).save();
});

/** Another author's profile with something in it. */
async function openOther() {
  const world = await openWorld();
  await world.importText('Date,Customer,Event,Commission,Status\n2026-06-16,Z.,First order,4.00,Paid\n');
  return { world, backups: openBackups(world.db) };
}

const inOrder = (db: LongtailDb) => createSelfCheck(db).selfCheck(() => undefined);

test('a worker killed at any write of a restore leaves all as it was, and the next try succeeds', async () => {
  const { world, backups } = await openOther();
  const state = async () => ({ facts: await contents(world.db), derived: await world.derived() });
  const life = await mortal(world.db);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(60),
      fc.constantFrom('merge' as const, 'replace' as const),
      async (after, mode) => {
        const before = await state();
        life.dieAfter(after);
        const outcome = await backups.restore(file, mode).catch((cause: unknown) => cause);
        life.revive();
        if (outcome instanceof Error) expect(await state()).toEqual(before);
        else expect(await inOrder(world.db)).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
  await backups.restore(file, 'replace');
  expect(await inOrder(world.db)).toEqual([]);
}, 120_000);

test('no room left: a plain word, and nothing is touched', async () => {
  const { world, backups } = await openOther();
  const before = await contents(world.db);
  const full = await mortal(world.db, () => new DOMException('Quota exceeded', 'QuotaExceededError'));
  full.dieAfter(5);
  await expect(backups.restore(file, 'replace')).rejects.toThrow('no room left');
  full.revive();
  expect(await contents(world.db)).toEqual(before);
});

describe('two windows at once', () => {
  test('both restore the same file: each takes its turn, and it is there once', async () => {
    const { world, backups } = await openOther();
    const other = openBackups(new LongtailDb(world.db.name));
    await Promise.all([backups.restore(file, 'merge'), other.restore(file, 'merge')]);
    expect(await world.db.imports.count()).toBe(2);
    expect(await inOrder(world.db)).toEqual([]);
  });

  test('one imports while the other replaces', async () => {
    const { world } = await openOther();
    const other = openBackups(new LongtailDb(world.db.name));
    const text = 'Id,Date,Customer,Event,Commission,Status\nN1,2026-08-16,N.,First order,4.00,Paid\n';
    await world.imports.preview(
      { fileName: 'n.csv', bytes: new TextEncoder().encode(text) },
      'global-api',
      {},
      {},
    );
    await Promise.allSettled([other.restore(file, 'replace'), world.imports.publish(() => undefined)]);
    expect(await inOrder(world.db)).toEqual([]);
  });

  test('one changes something while the other saves: the copy is of one moment', async () => {
    const world = await openFullWorld();
    const other = new LongtailDb(world.db.name);
    const backups = openBackups(world.db);
    const saving = backups.save();
    const clearing = other.transaction('rw', [other.costs, other.links], async () => {
      await other.costs.clear();
      await other.links.clear();
    });
    const text = await new Response(
      (await saving).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    await clearing;
    expect(text.includes('{"table":"costs"')).toBe(text.includes('{"table":"links"'));
  });
});

test('the database closed under a restore: it is whole, or as it was', async () => {
  const { world, backups } = await openOther();
  const before = await contents(world.db);
  const outcome = await backups.work
    .restore(file, 'merge', context, () => world.db.close())
    .catch((cause: unknown) => cause);
  const db = new LongtailDb(world.db.name);
  if (outcome instanceof Error) expect(await contents(db)).toEqual(before);
  else expect(await db.imports.count()).toBe(2);
  expect(await inOrder(db)).toEqual([]);
});
