import { expect, test } from 'vitest';
import { foremArticle, openForem } from '../support/forem.ts';
import { openWorld } from '../support/world.ts';

/** An author with 150 articles that were synced yesterday, and today's sync after the first page of its list. */
async function openBetweenPages() {
  const { db } = await openWorld();
  const all = Array.from({ length: 150 }, (_, n) => foremArticle(n + 1));
  const { world, sync, service, take, sleepTo } = openForem(db, { all });
  await sync();
  await sleepTo('2026-11-23');
  await service().start();
  await take('tab', 1);
  /** Goes on with the list once the author has deleted some. */
  const goOn = async (from: number, to: number) => {
    world.forem.all = all.filter(({ id }) => Number(id) < from || Number(id) > to);
    await take('tab');
    const unpublished = await db.publications.filter(({ published }) => !published).primaryKeys();
    const read = await db.publications.toArray();
    const today = Date.parse('2026-11-23T12:00:00Z');
    return { unpublished, left: read.filter(({ lastSeenAt }) => lastSeenAt < today).map(({ id }) => id) };
  };
  return { goOn };
}

test('one deleted between two pages of a list keeps no other from being read', async () => {
  const { goOn } = await openBetweenPages();
  expect(await goOn(10, 10)).toEqual({ unpublished: [], left: [] });
});

test('where so many are deleted that others slip through, none of these is taken for gone', async () => {
  const { goOn } = await openBetweenPages();
  const { unpublished, left } = await goOn(10, 12);
  expect(unpublished).toEqual([]);
  expect(left.toSorted()).toEqual(['devto:101', 'devto:102']);
});
