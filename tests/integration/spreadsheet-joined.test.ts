import { expect, test } from 'vitest';
import { openWorld, post } from '../support/world.ts';

const sheet = [
  'URL,Hours,First order,Recurring',
  'https://dev.to/sample_author/post-1,4,$10.00,$1.00',
  'https://dev.to/sample_author/post-2,5,$20.00,$2.00',
].join('\n');

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
