import { expect, test } from 'vitest';
import { rebuild } from '@/db/derived/rebuild.ts';
import { createViewsService } from '@/services/views.ts';
import { openWorld, post } from '../support/world.ts';

test('views of a post: told twice they count once, a later word on a day stands, a rebuild gives the same', async () => {
  const world = await openWorld();
  await world.articles.store('https://dev.to', post(1, 'https://go.example-network.com/x'));
  const views = async () => (await world.report.make()).articles[0]?.views;
  expect(await views()).toBeNull();
  const { store } = createViewsService(world.db);
  const days = [
    { day: '2026-05-14', views: 120, sampled: true },
    { day: '2026-05-15', views: 30, sampled: true },
  ];
  await store('devto:1', days);
  await store('devto:1', days);
  expect(await views()).toBe(150);
  await store('devto:1', [{ day: '2026-05-15', views: 40, sampled: true }]);
  expect(await views()).toBe(160);
  await rebuild(world.db);
  expect(await views()).toBe(160);
});

test('a day that is none is refused, and nothing is stored', async () => {
  const world = await openWorld();
  const { store } = createViewsService(world.db);
  await expect(store('devto:1', [{ day: '2026-02-30', views: 1, sampled: true }])).rejects.toThrow();
  expect(await world.db.views.count()).toBe(0);
});
