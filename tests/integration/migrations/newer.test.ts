import { expect, test } from 'vitest';
import { NEWER_DATA } from '@/core/backup/newer.ts';
import { openBackup } from '@/core/backup/reader.ts';
import { sha256, unpackLines } from '@/db/backup/pack.ts';
import { rawCopy } from '@/db/backup/raw-copy.ts';
import { LongtailDb } from '@/db/database.ts';
import version1 from '../../fixtures/databases/version-1.json';
import { noChoices, unpack } from '../../support/backup.ts';
import { dumpRaw, putRaw, type RawDatabase } from '../../support/raw-database.ts';

const key = 'aB3dEfGhIjKlMnOpQr';

/** What a later version left behind: the same tables, a key in one, and a table that is not known here. */
async function putNewer(): Promise<{ name: string; raw: RawDatabase }> {
  const name = `newer-${crypto.randomUUID()}`;
  const stores = version1.stores.map((store) =>
    store.name === 'secrets' ? { ...store, rows: [{ origin: 'https://dev.to', key }] } : store,
  );
  const novelty = {
    name: 'novelties',
    keyPath: 'id',
    indexes: [],
    rows: [{ id: 'n', said: 'something new' }],
  };
  const raw = { version: 990, stores: [...stores, novelty] };
  await putRaw(name, raw);
  return { name, raw };
}

const about = { appVersion: '0.1.0', madeAt: 1, local: noChoices };

test('data of a newer version is not opened, and its copy is whole, of its own version, without keys', async () => {
  const { name, raw } = await putNewer();
  const before = await dumpRaw(name);
  await expect(new LongtailDb(name).articles.count()).rejects.toThrow(NEWER_DATA);
  const { blob, rows } = await rawCopy(name, about);
  const text = await unpack(blob);
  expect(text).not.toContain(key);
  expect(text).toContain('{"id":"n","said":"something new"}');
  const stored = (table: string) => raw.stores.find((store) => store.name === table)?.rows.length ?? 0;
  const { header } = await openBackup(unpackLines(blob), { digest: sha256, version: 99 });
  expect(header.version).toBe(99);
  expect(header.rows).toMatchObject({
    importRows: stored('importRows'),
    decisions: stored('decisions'),
    timeEntries: stored('timeEntries'),
    novelties: 1,
  });
  expect(rows).toBe(Object.values(header.rows).reduce((sum, count) => sum + count, 0));
  expect(await dumpRaw(name)).toEqual(before);
});

test('the version that knows it restores the copy, row by row', async () => {
  const { name, raw } = await putNewer();
  const { blob } = await rawCopy(name, about);
  const read = await openBackup(unpackLines(blob), {
    digest: sha256,
    version: 100,
    // What a later version would do with the table of which this one knows nothing.
    by: { 99: (table, row) => (table === 'novelties' ? null : { table, row }) },
  });
  const there = new Map<string, unknown[]>();
  for await (const { table, rows } of read.sections) there.set(table, [...(there.get(table) ?? []), ...rows]);
  for (const { name: table, rows } of raw.stores.filter((store) => there.has(store.name))) {
    expect(there.get(table), table).toEqual(rows);
  }
  expect(there.get('importRows')).toHaveLength(7);
});
