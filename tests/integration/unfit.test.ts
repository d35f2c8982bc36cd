import { describe, expect, test } from 'vitest';
import { createLive } from '@/db/live/live.ts';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { openBackups } from '../support/backup.ts';
import { openFullWorld } from '../support/full-world.ts';

const quiet = () => undefined;

/** A record of each table that has its key and nothing else, as only a fault could have stored it. */
const bare = { id: 'x' };
const tables: [table: string, record: object][] = [
  ['publications', bare],
  ['programs', bare],
  ['costs', bare],
  ['openingBalances', bare],
  ['trackerImports', bare],
  ['mappings', bare],
  ['articles', bare],
  ['links', bare],
  ['timeEntries', bare],
  ['imports', bare],
];

/** A world with such a record, and what it says without. */
async function openDamaged(table: string, record: object) {
  const whole = await openFullWorld();
  const right = JSON.stringify(await whole.report.make());
  const world = await openFullWorld();
  await world.db.table(table).put(record);
  return { ...world, right, live: createLive(world.db, () => '2026-11-22') };
}

describe.each(tables)('a record of %s that no schema takes', (table, record) => {
  test('hides no other: every screen and the report say what they say without it', async () => {
    const { live, report, right } = await openDamaged(table, record);
    expect(JSON.stringify(await report.make())).toBe(right);
    for (const query of [
      live.portfolio,
      live.glance,
      live.articles,
      live.blogs,
      live.work,
      live.recipes,
      live.loose,
    ]) {
      await query();
    }
  });

  test('is named by a check, taken away by a repair, and then a copy is one to rely on', async () => {
    const { db } = await openDamaged(table, record);
    const checks = createSelfCheck(db);
    expect(await checks.selfCheck(quiet)).toContainEqual(
      expect.objectContaining({ kind: 'unfit', table, count: 1 }),
    );
    expect(await checks.repair(quiet)).toEqual([]);
    expect(await checks.selfCheck(quiet)).toEqual([]);
    expect(
      (
        await openBackups(db).work.save(
          { appVersion: '0', local: { hidden: null, idleMinutes: null } },
          quiet,
        )
      ).unfit,
    ).toBe(null);
  });
});

test('what is left out is said, and a copy holds it still', async () => {
  const { live, db } = await openDamaged('costs', { ...bare, note: 'kept as it is' });
  expect((await live.portfolio()).leftOut).toEqual(['costs']);
  const file = await openBackups(db).save();
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  expect(text).toContain('kept as it is');
});

test('what fails for another reason fails as it did, and nothing is left out for it', async () => {
  const { db } = await openDamaged('costs', bare);
  const { live } = { live: createLive(db, () => 'no day') };
  await expect(live.glance()).rejects.toThrow(RangeError);
  expect(db.leftOut.size).toBe(0);
});
