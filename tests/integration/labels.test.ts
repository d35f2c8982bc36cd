import { expect, test } from 'vitest';
import { openWorld, post } from '../support/world.ts';

async function twoArticles() {
  const world = await openWorld();
  await world.articles.store('https://dev.to', post(1, 'https://x.example/'));
  await world.articles.store('https://dev.to', post(2, 'https://x.example/'));
  const labels = async () => {
    const { articles } = await world.report.make();
    return Object.fromEntries(articles.map((article) => [article.title, article.labels]));
  };
  return { world, labels };
}

test('labels of many articles at once are in the report, and outlive a changed page', async () => {
  const { world, labels } = await twoArticles();
  await world.labels.change([
    { articleId: 'devto:1', labels: { topic: 'backend', tier: '1' } },
    { articleId: 'devto:2', labels: { topic: 'backend' } },
  ]);
  await world.labels.change([{ articleId: 'devto:1', labels: { format: 'review', tier: null } }]);
  await world.articles.store(
    'https://dev.to',
    post(1, 'https://y.example/', { title: 'Post 1, edited', tags: ['ai'] }),
  );
  expect(await labels()).toEqual({
    'Post 1, edited': { topic: 'backend', format: 'review' },
    'Post 2': { topic: 'backend' },
  });
});

test('a change of many is taken back in one step, and what was set besides since then stays', async () => {
  const { world, labels } = await twoArticles();
  await world.labels.change([{ articleId: 'devto:1', labels: { topic: 'backend', tier: '1' } }]);
  const step = await world.labels.change(
    ['devto:1', 'devto:2'].map((articleId) => ({ articleId, labels: { topic: 'databases' } })),
  );
  await world.labels.change([{ articleId: 'devto:2', labels: { format: 'review' } }]);
  await world.labels.revert(step);
  expect(await labels()).toEqual({
    'Post 1': { topic: 'backend', tier: '1' },
    'Post 2': { format: 'review' },
  });
});

test('a change that names an article twice is taken back whole', async () => {
  const { world, labels } = await twoArticles();
  const changes = (['1', '2'] as const).map((tier) => ({ articleId: 'devto:1', labels: { tier } }));
  await world.labels.revert(await world.labels.change(changes));
  expect(await labels()).toEqual({ 'Post 1': {}, 'Post 2': {} });
});

test('where an article is gone, nothing is taken back', async () => {
  const { world, labels } = await twoArticles();
  const step = await world.labels.change([{ articleId: 'devto:1', labels: { topic: 'backend' } }]);
  const gone = { articleId: 'devto:9', labels: { topic: null } };
  await expect(world.labels.revert([...step, gone])).rejects.toThrow(/gone/);
  expect(await labels()).toEqual({ 'Post 1': { topic: 'backend' }, 'Post 2': {} });
});

test.each([
  ['an article that is gone', { articleId: 'devto:9', labels: { topic: 'x' } }, /gone/],
  ['a topic too long', { articleId: 'devto:2', labels: { topic: 'x'.repeat(41) } }, /40 characters/],
])('%s changes nothing at all', async (_, wrong, message) => {
  const { world, labels } = await twoArticles();
  const right = { articleId: 'devto:1', labels: { topic: 'backend' } };
  await expect(world.labels.change([right, wrong])).rejects.toThrow(message);
  expect(await labels()).toEqual({ 'Post 1': {}, 'Post 2': {} });
});

test('no figure is old by it', async () => {
  const { world } = await twoArticles();
  await world.report.make();
  await world.labels.change([{ articleId: 'devto:1', labels: { topic: 'backend' } }]);
  expect(await world.figures.refresh()).toBe(false);
});
