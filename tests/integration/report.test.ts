import { expect, test } from 'vitest';
import { transactionsOver } from '../support/count-rows.ts';
import { foremArticle, openForem } from '../support/forem.ts';
import { statementOf } from '../support/statement.ts';
import { openWorld } from '../support/world.ts';

test('all of the report is of one moment', async () => {
  const world = await openWorld();
  await world.importText(statementOf(20));
  await world.report.make();
  const tables = ['programs', 'imports', 'referrals', 'publications'];
  expect(await transactionsOver(tables, () => world.report.make())).toBe(1);
});

test('a draft has no place in it, nor has the work on it', async () => {
  const world = await openWorld();
  await openForem(world.db, { all: [foremArticle(1), foremArticle(2, { published: false })] }).sync();
  for (const articleId of ['devto:1', 'devto:2']) {
    await world.time.logWork({ articleId, activity: 'writing', hours: 1.5, day: '2026-11-20' });
  }
  const { articles, totals } = await world.report.make();
  expect(articles.map(({ url, hours }) => [url, hours])).toEqual([
    ['https://dev.to/sample_author/post-1', 1.5],
  ]);
  expect(totals).toMatchObject({ articles: 1, hours: 1.5 });
});
