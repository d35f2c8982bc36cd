import { Dexie } from 'dexie';
import { afterAll, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { BACKUP_VERSION } from '@/core/backup/format.ts';
import { LongtailDb } from '@/db/database.ts';
import { declareVersions } from '@/db/migrations/migrate.ts';
import { SnapshotsDb } from '@/db/snapshots.ts';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { contents, openBackups, openEmpty, pack, unpack } from '../../support/backup.ts';
import { openFullWorld } from '../../support/full-world.ts';
import { dumpRaw, putRaw, type RawDatabase } from '../../support/raw-database.ts';

const folder = 'tests/fixtures';
const databases = import.meta.glob<RawDatabase>('../../fixtures/databases/*.json', {
  import: 'default',
  eager: true,
});
const backups = import.meta.glob<string>('../../fixtures/backups/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const nameOf = (path: string) => path.split('/').at(-1) ?? '';

/** The first time that a version is tested, what it leaves behind is kept: commit both files before it is released. */
afterAll(async () => {
  const name = `version-${BACKUP_VERSION}`;
  if (Object.keys(databases).some((path) => nameOf(path) === `${name}.json`)) return;
  const world = await openFullWorld();
  await openBackups(world.db).report();
  const raw = await dumpRaw(world.db.name);
  await commands.writeFile(`${folder}/databases/${name}.json`, `${JSON.stringify(raw, null, 1)}\n`);
  await commands.writeFile(
    `${folder}/backups/${name}.jsonl`,
    await unpack(await openBackups(world.db).save()),
  );
});

test('the version of backups is that of the database, and every version has its fixtures', () => {
  expect(openEmpty().db.verno).toBe(BACKUP_VERSION);
  const versions = Array.from({ length: BACKUP_VERSION }, (_, index) => `version-${index + 1}`);
  expect(Object.keys(databases).map(nameOf)).toEqual(versions.map((name) => `${name}.json`));
  expect(Object.keys(backups).map(nameOf)).toEqual(versions.map((name) => `${name}.jsonl`));
});

describe.each(Object.entries(databases))('%s', (_, raw) => {
  const rowsOf = (name: string) => raw.stores.find((store) => store.name === name)?.rows.length ?? 0;

  test('opens in two contexts at once, with nothing lost, and everything holds together', async () => {
    const name = `fixture-${crypto.randomUUID()}`;
    await putRaw(name, raw);
    const both = [new LongtailDb(name), new LongtailDb(name)];
    const counts = await Promise.all(both.map((db) => db.importRows.count()));
    expect(counts).toEqual([rowsOf('importRows'), rowsOf('importRows')]);
    const [first, second] = both;
    if (!first || !second) throw new Error('no database');
    expect(await contents(second)).toEqual(await contents(first));
    for (const table of ['articles', 'decisions', 'timeEntries', 'settings']) {
      expect(await first.table(table).count()).toBe(rowsOf(table));
    }
    expect(await createSelfCheck(first).selfCheck(() => undefined)).toEqual([]);
  });
});

test.each(Object.entries(backups))('%s is restored', async (_, text) => {
  const target = openEmpty();
  await target.restore(await pack(text), 'replace');
  expect(await target.db.importRows.count()).toBe(7);
  expect(await createSelfCheck(target.db).selfCheck(() => undefined)).toEqual([]);
});

describe('an upgrade', () => {
  const versions = [
    { version: 1, stores: { articles: 'id', costs: 'id, articleId' } },
    { version: 2, stores: { costs: 'id, articleId, day' } },
  ];
  const by = {
    1: (table: string, row: unknown) =>
      table === 'costs' ? { table, row: { ...Object(row), day: '2026-01-01' } } : { table, row },
  };

  function open(name: string, upTo: number, steps: Parameters<typeof declareVersions>[2] = by) {
    const db = new Dexie(name);
    declareVersions(db, versions.slice(0, upTo), steps);
    return db;
  }

  test('keeps what was there as a snapshot first, then brings every row up, with an old context open', async () => {
    const name = `upgrade-${crypto.randomUUID()}`;
    const old = open(name, 1);
    await old.table('costs').bulkPut([
      { id: 'a', articleId: 'x' },
      { id: 'b', articleId: 'y' },
    ]);
    const snapshots = new SnapshotsDb(name);
    const next = open(name, 2);
    expect(await next.table('costs').where('day').equals('2026-01-01').count()).toBe(2);
    const [kept] = await snapshots.snapshots.toArray();
    expect(kept).toMatchObject({ reason: 'migration', rows: 2 });
    const text = await unpack(kept?.file ?? new Blob());
    expect(text).toContain('"version":1');
    expect(text).toContain('{"id":"a","articleId":"x"}');
  });

  test('brings a row up once, where it moves to a table that comes later too', async () => {
    const name = `upgrade-${crypto.randomUUID()}`;
    await open(name, 1)
      .table('articles')
      .bulkPut([{ id: 'a' }, { id: 'b' }]);
    const moving = (_table: string, row: unknown) => ({
      table: 'costs',
      row: { ...Object(row), day: `${Object(row).day ?? ''}x` },
    });
    const next = open(name, 2, { 1: moving });
    expect(await next.table('costs').toArray()).toEqual([
      { id: 'a', day: 'x' },
      { id: 'b', day: 'x' },
    ]);
    expect(await next.table('articles').count()).toBe(0);
  });

  test('that fails leaves the old version as it was', async () => {
    const name = `upgrade-${crypto.randomUUID()}`;
    const old = open(name, 1);
    await old.table('costs').bulkPut([
      { id: 'a', articleId: 'x' },
      { id: 'b', articleId: 'y' },
    ]);
    old.close();
    let rows = 0;
    const failing = () => {
      rows += 1;
      if (rows === 2) throw new Error('A row of another shape');
      return null;
    };
    await expect(open(name, 2, { 1: failing }).open()).rejects.toThrow('A row of another shape');
    expect(await open(name, 1).table('costs').toArray()).toEqual([
      { id: 'a', articleId: 'x' },
      { id: 'b', articleId: 'y' },
    ]);
  });
});
