import { afterEach, describe, expect, test, vi } from 'vitest';
import { withPublishLock } from '@/platform/locks.ts';
import { createBackupsService } from '@/services/backup/page.ts';
import { noChoices, openBackups, openEmpty, quiet } from '../../support/backup.ts';
import { openFullWorld } from '../../support/full-world.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

type Around = Parameters<typeof createBackupsService>[1];

/** Backups as a page offers them, in surroundings that note what is asked of them. */
async function openPage(part: Partial<Around> = {}) {
  const { db, clock } = await openFullWorld();
  const calls: string[] = [];
  const note = (name: string) => async () => void calls.push(name);
  const around = {
    ...{ appVersion: '0.0.0', readChoices: async () => noChoices },
    ...{ takeChoices: note('take'), forgetLocal: note('forget'), dropOtherAccess: note('drop') },
    ...{ publish: note('publish'), publishOwnIds: note('ids') },
    ...part,
  };
  return { db, calls, page: createBackupsService({ ...openBackups(db), clock }, around) };
}

const refuse = () => Promise.reject(new Error('The browser refused'));

describe('after everything is deleted', () => {
  test.each([
    [
      'access cannot be given back',
      { dropOtherAccess: refuse },
      ['forget', 'publish'],
      /access to other sites/,
    ],
    ['nothing can be forgotten', { forgetLocal: refuse }, ['drop', 'publish'], /which posts are yours/],
  ])('where %s, the rest is done, and it says what is left', async (_, part, done, words) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { db, calls, page } = await openPage(part);
    await expect(page.deleteEverything(false, quiet)).rejects.toThrow(words);
    expect(calls).toEqual(done);
    expect(await db.publications.count()).toBe(0);
  });

  test('what is being published meanwhile is forgotten too', async () => {
    const { calls, page } = await openPage();
    const held = Promise.withResolvers<void>();
    const publishing = withPublishLock(async () => {
      await held.promise;
      calls.push('published before');
    });
    const deleting = page.deleteEverything(false, quiet);
    held.resolve();
    await Promise.all([publishing, deleting]);
    expect(calls.slice(0, 2)).toEqual(['published before', 'forget']);
  });
});

test('what is restored is said to be, also where pages cannot be told of it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const file = await openBackups((await openFullWorld()).db).save();
  const { db } = openEmpty();
  const clock = { now: () => Date.parse('2026-11-22T12:00:00Z') };
  const around = {
    ...{ appVersion: '0.0.0', readChoices: async () => noChoices, dropOtherAccess: refuse },
    ...{ takeChoices: refuse, forgetLocal: refuse, publish: refuse, publishOwnIds: refuse },
  };
  const page = createBackupsService({ ...openBackups(db), clock }, around);
  expect(await page.restore(file, 'replace', quiet)).toBeGreaterThan(0);
  expect(await db.publications.count()).toBeGreaterThan(0);
});
