import { expect, test } from 'vitest';
import { rebuild } from '@/db/derived/rebuild.ts';
import { createLive } from '@/db/live/live.ts';
import { openWorld } from '../support/world.ts';

const statement = (day: string) =>
  `Date,Customer,Event,Commission,Currency,Status\n${day},A.,First order,4.00,USD,Paid\n`;

test('a dismissal is kept through imports and rebuilds, and can be taken back', async () => {
  const world = await openWorld();
  const live = createLive(world.db, () => '2026-11-22');
  await world.attention.dismiss('one');
  await world.attention.dismiss('one');
  await world.attention.dismiss('two');
  await world.importText(statement('2026-06-01'));
  await rebuild(world.db);
  expect((await live.dismissed()).sort()).toEqual(['one', 'two']);
  await world.attention.restore('one');
  expect(await live.dismissed()).toEqual(['two']);
});

test('it attributes nothing, and makes no figure old', async () => {
  const world = await openWorld();
  await world.importText(statement('2026-06-01'));
  const before = await world.report.make();
  await world.attention.dismiss('one');
  expect(await world.figures.refresh()).toBe(false);
  expect(await world.report.make()).toEqual(before);
});
