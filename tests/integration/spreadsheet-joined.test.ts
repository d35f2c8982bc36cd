import { expect, test } from 'vitest';
import { createTimerService } from '@/services/sensing/timer.ts';
import { openWorld, post } from '../support/world.ts';

const sheet = [
  'URL,Hours,First order,Recurring',
  'https://dev.to/sample_author/post-1,4,$10.00,$1.00',
  'https://dev.to/sample_author/post-2,5,$20.00,$2.00',
].join('\n');

test('what was split off by hand stays so when a later spreadsheet is taken back', async () => {
  const world = await openWorld();
  await world.articles.store('https://dev.to', post(1, 'https://x.example/'));
  const listed = 'URL,Hours\nhttps://elsewhere.example/listed,4\n';
  await world.importSheet(listed);
  const [named] = await world.db.publications.where({ site: 'web' }).toArray();
  await world.publications.merge(named?.articleId ?? '', 'devto:1');
  const split = await world.publications.split(named?.id ?? '');
  await world.costs.add({
    ...{ articleIds: [split], of: 'each', amount: 3000, currency: 'USD' },
    ...{ day: '2026-05-01', note: '' },
  });
  const { importId } = await world.importSheet(listed.replace(',4', ',6'));
  await world.spreadsheets.undo(importId);
  const { articles } = await world.report.make();
  expect(articles.map(({ url, costs }) => [url, costs])).toContainEqual([
    'https://elsewhere.example/listed',
    3000,
  ]);
});

test('an article that the timer is running on stays when its spreadsheet is taken back', async () => {
  const world = await openWorld();
  const { importId } = await world.importSheet('URL,Hours\nhttps://elsewhere.example/listed,4\n');
  const [article] = await world.db.articles.toArray();
  let now = world.clock.now();
  const nothing = async () => undefined;
  const around = { ensure: nothing, drop: nothing, show: nothing };
  const timer = createTimerService(world.db, { now: () => now }, around);
  await timer.start({ articleId: article?.id ?? '', draftId: null, activity: 'writing' });
  await world.spreadsheets.undo(importId);
  now += 60_000;
  expect(await timer.stop()).toBe(60);
  expect((await world.report.make()).articles).toMatchObject([{ hours: 1 / 60 }]);
});

test('two articles of one spreadsheet that are made one have the money and hours of both', async () => {
  const world = await openWorld();
  for (const id of [1, 2]) await world.articles.store('https://dev.to', post(id, 'https://x.example/'));
  const { importId } = await world.importSheet(sheet);
  await world.publications.merge('devto:1', 'devto:2');
  const { articles, totals } = await world.report.make();
  expect(articles).toMatchObject([{ hours: 9, commissions: { firstOrder: 3000, recurring: 300 } }]);
  expect(totals).toMatchObject({ hours: 9, commissions: { toDate: 3300 } });
  await world.spreadsheets.undo(importId);
  expect((await world.report.make()).totals).toMatchObject({ hours: null, commissions: { toDate: 0 } });
});
