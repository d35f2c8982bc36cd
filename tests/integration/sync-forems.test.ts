import { expect, test } from 'vitest';
import { syncedOrigins } from '@/db/owners.ts';
import { readSync } from '@/db/sync.ts';
import { createSettingsService } from '@/services/settings.ts';
import { foremArticle, foremDay, openForem } from '../support/forem.ts';
import { openWorld } from '../support/world.ts';

const there = 'https://forem.example.dev';
const start = '2026-11-22T12:00:00Z';
const days = { '2026-11-20': foremDay(40), '2026-11-21': foremDay(30) };

/** An article as another Forem lists it. */
function articleThere(id: number, part: Parameters<typeof foremArticle>[1] = {}) {
  const url = `${there}/sample_author/post-${id}`;
  return foremArticle(id, { url, canonical_url: url, title: `Post ${id} there`, ...part });
}

/** The same author, by the same number, on dev.to and on a Forem that they added by its address. */
async function open() {
  const author = await openWorld();
  const { db } = author;
  const settings = createSettingsService(db, async () => undefined);
  await settings.confirmIdentity({ origin: there, authorId: 900101, username: 'sample_author' });
  await db.blogs.add({
    id: `${there}/`,
    origin: there,
    path: '/',
    platform: 'forem',
    authors: [],
    feedUrl: null,
    addedAt: 1,
  });
  const devto = openForem(db, { all: [foremArticle(1), foremArticle(2)], history: { 1: days } });
  const forem = openForem(
    db,
    { all: [articleThere(1), articleThere(3)], history: { 3: days } },
    start,
    there,
  );
  return { db, devto, forem };
}

const published = async ({ db }: Awaited<ReturnType<typeof open>>) =>
  (await db.publications.toArray()).filter((one) => one.published).map(({ id }) => id);

test('articles of the same number on two Forems are two articles, each with its own figures', async () => {
  const world = await open();
  expect(await syncedOrigins(world.db)).toEqual(['https://dev.to', there]);
  for (const one of [world.devto, world.forem]) expect(await one.sync()).toBe('running');
  expect(await published(world)).toEqual([
    'devto:1',
    'devto:2',
    'forem:forem.example.dev-1',
    'forem:forem.example.dev-3',
  ]);
  const viewed = async (id: string) => (await world.db.views.where({ publicationId: id }).toArray()).length;
  expect(await Promise.all(['devto:1', 'forem:forem.example.dev-1'].map(viewed))).toEqual([2, 0]);
  expect(await Promise.all(['devto:3', 'forem:forem.example.dev-3'].map(viewed))).toEqual([0, 2]);
  const numbersAsked = world.forem.paths().map((path) => /article_id=(\d+)/.exec(path)?.[1]);
  expect(new Set(numbersAsked.filter(Boolean))).toEqual(new Set(['1', '3']));
});

test('each says for itself how far it is, and what is gone from one is not gone from the other', async () => {
  const world = await open();
  const { db, devto, forem } = world;
  await devto.sync();
  expect((await readSync(db, 'https://dev.to')).progress).toEqual({ done: 2, total: 2 });
  expect((await readSync(db, there)).run.startedAt).toBeNull();
  await forem.sync();
  expect((await readSync(db, there)).progress).toEqual({ done: 2, total: 2 });
  forem.world.forem = { all: [articleThere(3)] };
  await forem.sleepTo('2026-11-23');
  await forem.sync();
  expect(await published(world)).toEqual(['devto:1', 'devto:2', 'forem:forem.example.dev-3']);
});

test('a cross-post between them is one article', async () => {
  const { db, devto, forem } = await open();
  forem.world.forem = {
    all: [articleThere(7, { canonical_url: 'https://dev.to/sample_author/post-1' })],
  };
  await forem.sync();
  await devto.sync();
  const [here, cross] = await db.publications.bulkGet(['devto:1', 'forem:forem.example.dev-7']);
  expect(here?.articleId).toBe(cross?.articleId);
  expect(here?.articleId).toBeDefined();
});
