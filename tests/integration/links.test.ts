import { describe, expect, test } from 'vitest';
import { openWorld, post } from '../support/world.ts';

const at = (subId: string) => `https://go.example-network.com/r/me?subId1=${subId}`;
const other = 'https://elsewhere.example/';
const sale = (subId: string) =>
  `Date,Customer,Event,Commission,Currency,Status,Sub ID\n2026-06-16,M.,First order,7.50,USD,Paid,${subId}\n`;

async function worldWith(...hrefs: string[]) {
  const world = await openWorld();
  const store = async (...links: string[]) => world.articles.store('https://dev.to', pageWith(...links));
  await store(...hrefs);
  const history = async () => {
    const links = await world.db.links.orderBy('id').toArray();
    return Object.fromEntries(
      links.map(({ href, goneAt, earlier }) => [href, { stands: goneAt === null, earlier: earlier.length }]),
    );
  };
  return { ...world, store, history };
}

const pageWith = (...hrefs: string[]) =>
  post(1, '', {
    links: hrefs.map((href, index) => ({ href, text: 'x', place: 'prose', position: index / 10 })),
  });

describe('the links of an article', () => {
  test('that go are kept as gone, and the report lists those that stand', async () => {
    const world = await worldWith(at('old'), other);
    await world.store(at('new'), other);
    expect(await world.history()).toEqual({
      [at('old')]: { stands: false, earlier: 0 },
      [at('new')]: { stands: true, earlier: 0 },
      [other]: { stands: true, earlier: 0 },
    });
    const [row] = (await world.readPortfolio()).articles;
    expect(row?.links.map(({ href }) => href)).toEqual([at('new')]);
  });

  test('are listed as a reader meets them; one that two cross-posts share is one in the report', async () => {
    const world = await openWorld();
    await world.settings.confirmIdentity({ origin: 'https://blog.example', authorId: 7, username: 'me' });
    const page = (...hrefs: string[]) => pageWith(...hrefs).links;
    const url = 'https://blog.example/x1';
    await world.articles.store('https://dev.to', {
      ...post(1, '', { links: page(at('c'), at('a'), at('a')) }),
      canonicalUrl: url,
    });
    const blog = { site: 'blog', siteArticleId: 'x1', authorIds: [7], url, links: page(at('b'), at('c')) };
    await world.articles.store('https://blog.example', post(1, '', blog));
    // One article, as the author or its canonical address joins them.
    await world.db.publications.update('blog:x1', { articleId: 'devto:1' });
    await world.db.links.where({ publicationId: 'blog:x1' }).modify({ articleId: 'devto:1' });
    await world.db.articles.delete('blog:x1');
    const { articles } = await world.report.make();
    expect(articles.map(({ links }) => links.map(({ subId }) => subId))).toEqual([['b', 'c', 'a', 'a']]);
  });

  test('that come again keep when they stood before', async () => {
    const world = await worldWith(at('a'));
    const [first] = await world.db.links.toArray();
    await world.store(other);
    const gone = (await world.db.links.get(first?.id ?? ''))?.goneAt;
    await world.store(at('a'));
    const again = await world.db.links.get(first?.id ?? '');
    expect(again).toMatchObject({
      goneAt: null,
      earlier: [{ firstSeenAt: first?.firstSeenAt, goneAt: gone }],
    });
    expect(again?.firstSeenAt).toBeGreaterThan(gone ?? Number.POSITIVE_INFINITY);
  });

  test('attribute by a sub-ID that only an earlier version carried', async () => {
    const world = await worldWith(at('old'));
    await world.store(at('new'));
    await world.importText(sale('old'));
    expect(await world.db.commissions.toArray()).toMatchObject([
      { articleId: 'devto:1', attribution: 'sub-id' },
    ]);
  });

  test('have their generated sub-ID attributed on any site, also before the article is known', async () => {
    const world = await openWorld();
    const blog = { origin: 'https://blog.example', authorId: 7, username: 'me' };
    await world.settings.confirmIdentity(blog);
    // By hand: FNV-1a (32 bit) of "blog:x1" is 0x05a1a38e.
    await world.importText(sale('post-05a1a38e'));
    const page = { site: 'blog', siteArticleId: 'x1', authorIds: [7], url: 'https://blog.example/x1' };
    await world.articles.store('https://blog.example', post(1, other, page));
    expect(await world.db.commissions.toArray()).toMatchObject([
      { articleId: 'blog:x1', attribution: 'sub-id' },
    ]);
  });

  test('whose text or place alone changed are stored anew, and the same page again writes nothing', async () => {
    const world = await worldWith(at('a'));
    const version = async () => (await world.db.meta.get('dataVersion'))?.value;
    const before = await version();
    await world.store(at('a'));
    expect(await version()).toBe(before);
    const [link] = pageWith(at('a')).links;
    if (!link) throw new Error('The page has a link');
    await world.articles.store('https://dev.to', {
      ...pageWith(),
      links: [{ ...link, place: 'button', text: 'Go' }],
    });
    expect(await world.db.links.toArray()).toMatchObject([{ place: 'button', text: 'Go', earlier: [] }]);
  });
});
