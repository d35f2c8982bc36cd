import { expect, test } from 'vitest';
import { createBackupsService } from '@/services/backup/page.ts';
import { createSelfCheck } from '@/services/diagnostics/self-check.ts';
import { recoverImports } from '@/services/import/recover.ts';
import { drainBeats } from '@/services/sensing/drain.ts';
import { contents, context, noChoices, openBackups, openEmpty, quiet } from '../support/backup.ts';
import { foremArticle, openForem } from '../support/forem.ts';
import { starve } from '../support/starved.ts';
import { statementOf } from '../support/statement.ts';
import { beat, beatsIn } from '../support/time/beats.ts';
import { openWorld, post } from '../support/world.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

/** What is being written when the disk is full, and after how many records. The first is more than are staged at once. */
const acts: [name: string, after: number, act: (world: World) => Promise<unknown>][] = [
  ['an import, at its first record', 0, ({ importText }) => importText(statementOf(1050, 'S'))],
  ['an import, while it is staged', 1020, ({ importText }) => importText(statementOf(1050, 'S'))],
  ['an import, while it is published', 1600, ({ importText }) => importText(statementOf(1050, 'S'))],
  [
    'time that was measured',
    1,
    ({ db, clock }) => drainBeats(db, clock, beatsIn([beat('a', 0, 20), beat('b', 30, 40)])),
  ],
  ['a sync', 4, ({ db }) => openForem(db, { all: [1, 2].map((id) => foremArticle(id)) }).sync()],
];

test.each(acts)(
  'the disk is full in %s: nothing stored is harmed, and with room again it is done',
  async (_, after, act) => {
    const world = await openWorld();
    const holds = async () => expect(await createSelfCheck(world.db).selfCheck(() => undefined)).toEqual([]);
    await world.articles.store('https://dev.to', post(1, 'https://x.example/'));
    await world.importText(statementOf(20, 'F'));
    const stored = async () => ({
      commissions: await world.db.commissions
        .filter(({ customer }) => customer?.startsWith('FC') ?? false)
        .toArray(),
      publications: await world.db.publications.toArray(),
    });
    const before = await stored();
    expect(before.commissions).toHaveLength(20);
    const makeRoom = starve(after);
    const failed = await act(world).catch((cause: unknown) => cause);
    expect(String(failed)).toMatch(/no room left|QuotaExceededError/);
    makeRoom();
    expect(await stored()).toEqual(before);
    await recoverImports(world.db);
    await holds();
    await act(world);
    await holds();
  },
);

const nothing = async () => undefined;
const around = {
  appVersion: '0.0.0',
  readChoices: async () => noChoices,
  takeChoices: nothing,
  forgetLocal: nothing,
  dropOtherAccess: nothing,
  publish: nothing,
  publishOwnIds: nothing,
};

test('on a full disk an unfinished import waits: a copy is saved with it, and everything can be deleted', async () => {
  const world = await openWorld();
  // In the middle of the first rows that are made to count.
  starve(1600);
  const failed = await world.importText(statementOf(1050)).catch((cause: unknown) => cause);
  const { db } = world;
  const backups = openBackups(db);
  const before = await contents(db);
  const { blob: file } = await createBackupsService({ ...backups, clock: world.clock }, around).save(quiet);
  expect(String(failed)).toMatch(/not finished/);
  expect(before.imports).toMatchObject([{ state: 'publishing' }]);
  await backups.work.deleteEverything(false, context, quiet);
  expect(await db.importRows.count()).toBe(0);
  const there = openEmpty();
  await there.restore(file, 'replace');
  expect(await there.db.imports.toArray()).toMatchObject([{ state: 'published' }]);
  expect(await there.db.commissions.count()).toBe(1050);
  expect(await createSelfCheck(there.db).selfCheck(quiet)).toEqual([]);
});
