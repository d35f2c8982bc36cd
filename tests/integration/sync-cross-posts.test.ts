import { expect, test } from 'vitest';
import { foremArticle, openForem } from '../support/forem.ts';
import { openWorld, post } from '../support/world.ts';

const canonical = 'https://blog.example.dev/pooling/';
const crossPost = foremArticle(1, { canonical_url: canonical });

/** An author with a blog of their own, and its first place of the post as a visit there reads it. */
async function open() {
  const author = await openWorld();
  await author.db.blogs.put({
    id: 'https://blog.example.dev/',
    origin: 'https://blog.example.dev',
    path: '/',
    platform: 'blog',
    authors: [],
    feedUrl: null,
    addedAt: 0,
  });
  const visitBlog = (url = canonical) =>
    author.articles.store(
      'https://blog.example.dev',
      post(9, 'https://x.example/', {
        site: 'blog',
        siteArticleId: 'pooling',
        authorIds: [],
        url,
        canonicalUrl: url,
      }),
    );
  const forem = openForem(author.db, { all: [crossPost, foremArticle(2)] });
  return { ...author, ...forem, visitBlog };
}

test.each<[string, ('visit' | 'sync')[]]>([
  ['dev.to first', ['sync', 'visit']],
  ['the blog first', ['visit', 'sync']],
])('a cross-post is one article with its first place, seen on %s', async (_what, steps) => {
  const { sync, visitBlog, report } = await open();
  for (const step of steps) await (step === 'sync' ? sync() : visitBlog());
  const { articles } = await report.make();
  expect(articles).toHaveLength(2);
  expect(articles.find(({ url }) => url === canonical)).toMatchObject({
    publications: [canonical, 'https://dev.to/sample_author/post-1'],
    // As dev.to's counter says; the blog has none.
    views: 100,
  });
});

test('other spellings of the canonical address are the same one', async () => {
  for (const spelling of ['http://www.blog.example.dev/pooling', `${canonical}?utm_source=devto#top`]) {
    const { sync, visitBlog, report, world } = await open();
    world.forem.all = [foremArticle(1, { canonical_url: spelling })];
    await sync();
    await visitBlog();
    expect((await report.make()).articles).toHaveLength(1);
  }
});

test('a post taken back on dev.to is published still where the blog has it', async () => {
  const { sync, visitBlog, report, sleepTo, world } = await open();
  await sync();
  await visitBlog();
  await sleepTo('2026-11-23');
  world.forem.all = [foremArticle(1, { canonical_url: canonical, published: false }), foremArticle(2)];
  await sync();
  expect((await report.make()).articles).toHaveLength(2);
});
