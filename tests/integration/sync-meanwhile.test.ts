import { expect, test } from 'vitest';
import { DEVTO } from '@/core/articles/forem.ts';
import { withWriteLock } from '@/platform/locks.ts';
import { createSyncService } from '@/services/sync/service.ts';
import { createSyncSettings } from '@/services/sync/settings.ts';
import { context, openBackups, quiet } from '../support/backup.ts';
import { foremArticle, json, openForem } from '../support/forem.ts';
import { openWorld } from '../support/world.ts';

const words = Array.from({ length: 30 }, (_, n) => `word${n}`).join(' ');
const all = [1, 2].map((id) => foremArticle(id, { body_markdown: words }));

/** A sync that has asked for the first list, and in which something is done while it waits or reads. */
async function openAsking(meanwhile: { sleep?: () => Promise<void>; read?: () => Promise<void> } = {}) {
  const { db } = await openWorld();
  const { world } = openForem(db, { all });
  const sleep = async (ms: number) => {
    world.time += ms;
    await meanwhile.sleep?.();
  };
  const detectLanguage = async () => {
    await meanwhile.read?.();
    return 'en';
  };
  const sync = createSyncService(db, { now: () => world.time }, { detectLanguage, sleep }, DEVTO);
  await sync.start();
  const first = await sync.turn('tab', null);
  if (!first) throw new RangeError('Nothing was asked');
  const answer = { id: first.id, raw: json(all) };
  return { db, sync, answer, settings: createSyncSettings(db, DEVTO) };
}
type Meanwhile = NonNullable<Parameters<typeof openAsking>[0]>;

test.each(['sleep', 'read'] as const)('no longer daily, said in a %s of a sync, stays', async (when) => {
  const meanwhile: Meanwhile = {};
  const { db, sync, answer, settings } = await openAsking(meanwhile);
  meanwhile[when] = () => settings.setDaily(false);
  const next = await sync.turn('tab', answer);
  expect(next?.path).toContain('page=2');
  expect(await db.syncs.get(DEVTO)).toMatchObject({ daily: false, list: { page: 2 } });
});

const deleteAll = async ({ db }: Pick<Awaited<ReturnType<typeof openAsking>>, 'db'>) =>
  openBackups(db).work.deleteEverything(false, context, quiet);

test('everything deleted while a sync waits: it ends, and brings nothing back', async () => {
  const meanwhile: Meanwhile = {};
  const { db, sync, answer } = await openAsking(meanwhile);
  meanwhile.sleep = () => deleteAll({ db });
  expect(await sync.turn('tab', answer)).toBe(null);
  expect([await db.syncs.count(), await db.publications.count()]).toEqual([0, 0]);
});

test('everything deleted while an answer waits for its turn: it is not stored', async () => {
  const { db, sync, answer } = await openAsking();
  const held = Promise.withResolvers<void>();
  const holding = withWriteLock(() => held.promise);
  const deleting = deleteAll({ db });
  const turn = sync.turn('tab', answer);
  held.resolve();
  await Promise.all([holding, deleting]);
  expect(await turn).toBe(null);
  expect([await db.syncs.count(), await db.publications.count()]).toEqual([0, 0]);
});
