import { describe, expect, test } from 'vitest';
import { rebuild } from '@/db/derived/rebuild.ts';
import { type Forem, foremArticle, foremDay, json, openForem } from '../support/forem.ts';
import { openWorld, post } from '../support/world.ts';

async function open(forem: Forem) {
  const author = await openWorld();
  return { ...author, ...openForem(author.db, forem) };
}

const draft = foremArticle(90, {
  published: false,
  published_at: null,
  published_timestamp: '',
  title: 'Draft about costs',
  body_markdown: 'Secretdraftword [x](https://go.example-network.com/x?subId1=draft)',
});
const days = { '2026-11-20': foremDay(40), '2026-11-21': foremDay(30), '2026-11-22': foremDay(10) };
const referrers = {
  domains: [
    { domain: 'google.com', count: 50 },
    { domain: null, count: 20 },
  ],
};

describe('the first sync', () => {
  test('brings articles with words and links, and a draft without', async () => {
    const { sync, db, report, run } = await open({ all: [foremArticle(1), draft] });
    expect(await sync()).toBe('running');
    expect(await run()).toMatchObject({ problem: null, goodAt: expect.any(Number) });
    expect((await report.make()).articles).toMatchObject([
      {
        url: 'https://dev.to/sample_author/post-1',
        title: 'Post 1',
        publishedOn: '2026-11-18',
        // Words, of, post, 1, and, a, link.
        wordCount: 7,
        tags: ['webdev'],
        views: 100,
        links: [
          { href: 'https://go.example-network.com/x?subId1=devto-1', subId: 'devto-1', position: 0.7143 },
        ],
      },
    ]);
    expect(await db.publications.get('devto:90')).toMatchObject({
      title: 'Draft about costs',
      published: false,
      wordCount: null,
    });
    expect(await db.links.where({ publicationId: 'devto:90' }).count()).toBe(0);
  });

  test('keeps no text of any body', async () => {
    const { sync, db } = await open({
      all: [foremArticle(1, { body_markdown: 'Unmistakablebodyword' }), draft],
    });
    await sync();
    const stored = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stored)).toContain('Draft about costs');
    expect(JSON.stringify(stored)).not.toMatch(/Unmistakablebodyword|Secretdraftword|subId1=draft/);
  });

  test('reads pages of 100 until an empty one, one request a second at most', async () => {
    const all = Array.from({ length: 250 }, (_, n) => foremArticle(n + 1));
    const { sync, db, asked, paths } = await open({ all });
    await sync();
    expect(paths().slice(0, 5)).toEqual([
      ...[1, 2, 3, 4].map((page) => `/api/articles/me/all?page=${page}&per_page=100`),
      expect.stringMatching(/^\/api\/analytics\/historical\?start=2026-11-18&article_id=\d+$/),
    ]);
    expect(await db.publications.count()).toBe(250);
    for (const [n, { at }] of asked.entries()) {
      if (n > 0) expect(at - (asked[n - 1]?.at ?? 0)).toBeGreaterThanOrEqual(1000);
    }
  });

  test('shows within a minute what 500 articles have: views, links, what they lack', async () => {
    const all = Array.from({ length: 500 }, (_, n) => foremArticle(n + 1));
    const { service, take, world, db } = await open({ all });
    const start = world.time;
    await service().start();
    // Each page of 100, and the empty one after them.
    await take('tab', 6);
    expect(world.time - start).toBeLessThanOrEqual(60_000);
    expect(await db.publications.filter(({ disclosedAt }) => disclosedAt === 'nowhere').count()).toBe(500);
    expect(await db.links.count()).toBe(500);
    expect(await db.counters.filter(({ views }) => views === 100).count()).toBe(500);
  });

  test('brings views, reactions, comments, read time and referrers, and a rebuild gives the same', async () => {
    const { sync, db, readPortfolio, derived } = await open({
      all: [foremArticle(1, { page_views_count: 60 })],
      history: { 1: days },
      referrers,
    });
    await sync();
    const [row] = (await readPortfolio()).articles;
    // 40 + 30 + 10 by days, where the counter of 60 runs behind; two standard errors are 6 sqrt(80).
    expect(row?.views).toEqual({ views: 80, margin: 54 });
    expect(row?.response).toEqual({ reactions: 6, comments: 3, secondsAView: 30 });
    expect(await db.referrers.toArray()).toMatchObject([
      { publicationId: 'devto:1', from: '2026-11-18', to: '2026-11-21', domain: 'google.com', views: 50 },
      { publicationId: 'devto:1', from: '2026-11-18', to: '2026-11-21', domain: null, views: 20 },
    ]);
    const before = await derived();
    await rebuild(db);
    expect(await derived()).toEqual(before);
  });
});

describe('the next time', () => {
  test('on the same day asks for nothing', async () => {
    const { sync, asked } = await open({ all: [foremArticle(1)], history: { 1: days }, referrers });
    await sync();
    const before = asked.length;
    expect(await sync()).toBe('up-to-date');
    expect(asked).toHaveLength(before);
  });

  test('tomorrow reads what was today’s again, and no older day', async () => {
    const { sync, sleepTo, world, paths, db } = await open({
      all: [foremArticle(1)],
      history: { 1: days },
      referrers,
    });
    await sync();
    await sleepTo('2026-11-23');
    world.forem.history = { 1: { ...days, '2026-11-22': foremDay(25), '2026-11-23': foremDay(5) } };
    await sync();
    expect(paths()).toEqual([
      '/api/articles/me/all?page=1&per_page=100',
      '/api/articles/me/all?page=2&per_page=100',
      '/api/analytics/historical?start=2026-11-22&article_id=1',
      '/api/analytics/referrers?start=2026-11-22&end=2026-11-22&article_id=1',
    ]);
    const views = (await db.views.toArray()).map(({ day, views }) => [day, views]);
    expect(views).toEqual([
      ['2026-11-20', 40],
      ['2026-11-21', 30],
      ['2026-11-22', 25],
      ['2026-11-23', 5],
    ]);
  });

  test('a day that an answer left out is asked for again', async () => {
    const { sync, sleepTo, world, paths, db } = await open({ all: [foremArticle(1)], history: { 1: {} } });
    await sync();
    await sleepTo('2026-11-23');
    world.forem.history = { 1: days };
    await sync();
    expect(paths()[2]).toBe('/api/analytics/historical?start=2026-11-18&article_id=1');
    expect(await db.views.count()).toBe(3);
  });

  test('after a gap fills it', async () => {
    const { sync, sleepTo, paths } = await open({ all: [foremArticle(1)], history: { 1: days }, referrers });
    await sync();
    await sleepTo('2026-12-20');
    await sync();
    expect(paths().slice(2)).toEqual([
      '/api/analytics/historical?start=2026-11-22&article_id=1',
      '/api/analytics/referrers?start=2026-11-22&end=2026-12-19&article_id=1',
    ]);
  });

  test('renamed, moved, taken back and deleted articles are the same ones, with all they had', async () => {
    const all = [1, 2, 3].map((id) => foremArticle(id));
    const history = { 1: days, 2: days, 3: days };
    const { sync, sleepTo, world, db, report } = await open({ all, history });
    await sync();
    await sleepTo('2026-11-23');
    const renamed = { title: 'A better title', url: 'https://dev.to/sample_author/a-better-slug' };
    const takenBack = { published: false, published_timestamp: '', body_markdown: 'gone' };
    world.forem.all = [foremArticle(1, renamed), foremArticle(2, takenBack)];
    await sync();
    expect((await report.make()).articles).toMatchObject([renamed]);
    expect(await db.articles.count()).toBe(3);
    for (const id of ['devto:2', 'devto:3']) {
      expect(await db.publications.get(id)).toMatchObject({
        published: false,
        wordCount: 7,
        publishedOn: '2026-11-18',
      });
      expect(await db.viewTotals.get(id)).toMatchObject({ views: 100, from: '2026-11-20' });
      expect(await db.links.where({ publicationId: id }).toArray()).toMatchObject([{ goneAt: null }]);
    }
  });

  test('what is published again is there again', async () => {
    const { sync, sleepTo, world, report } = await open({ all: [foremArticle(1), foremArticle(2)] });
    await sync();
    for (const [day, all, count] of [
      ['2026-11-23', [foremArticle(1)], 1],
      ['2026-11-24', [foremArticle(1), foremArticle(2)], 2],
    ] as const) {
      await sleepTo(day);
      world.forem.all = [...all];
      await sync();
      expect((await report.make()).articles).toHaveLength(count);
    }
  });
});

describe('with what was visited', () => {
  test('an article is one, whichever came first', async () => {
    const { articles, sync, db, sleepTo } = await open({ all: [foremArticle(1), foremArticle(2)] });
    await articles.store('https://dev.to', post(1, 'https://go.example-network.com/old?subId1=old'));
    await sync();
    await articles.store('https://dev.to', post(2, 'https://go.example-network.com/x?subId1=devto-2'));
    expect(await db.articles.count()).toBe(2);
    const links = await db.links.where({ publicationId: 'devto:1' }).toArray();
    expect(links.map(({ href, goneAt }) => [href, goneAt === null])).toEqual([
      ['https://go.example-network.com/old?subId1=old', false],
      ['https://go.example-network.com/x?subId1=devto-1', true],
    ]);
    await sleepTo('2026-11-23');
    await sync();
    expect(await db.articles.count()).toBe(2);
  });

  test('a co-author’s post that the list does not have stays published', async () => {
    const { articles, sync, report } = await open({ all: [foremArticle(1)] });
    await articles.store('https://dev.to', post(7, 'https://x.example/', { authorIds: [55, 900101] }));
    await sync();
    expect((await report.make()).articles).toHaveLength(2);
  });
});

describe('what a site does not offer', () => {
  test('the list of all: then the published and the unpublished ones', async () => {
    const { sync, run, report, db } = await open({ published: [foremArticle(1)], unpublished: [draft] });
    await sync();
    expect(await run()).toMatchObject({ problem: null });
    expect((await report.make()).articles).toHaveLength(1);
    expect(await db.publications.count()).toBe(2);
  });

  test('any list: said, and nothing is lost', async () => {
    const { sync, run, articles, report } = await open({});
    await articles.store('https://dev.to', post(1, 'https://x.example/'));
    await sync();
    expect(await run()).toMatchObject({ problem: { kind: 'no-list' }, goodAt: null });
    expect((await report.make()).articles).toHaveLength(1);
  });

  test('statistics: asked for a few times, then no more', async () => {
    const all = Array.from({ length: 40 }, (_, n) => foremArticle(n + 1));
    const { sync, paths, run, report } = await open({ all });
    await sync();
    expect(paths().filter((path) => path.includes('historical'))).toHaveLength(5);
    expect(paths().filter((path) => path.includes('referrers'))).toHaveLength(5);
    expect(await run()).toMatchObject({ problem: null });
    expect((await report.make()).articles[0]?.views).toBe(100);
  });

  test('statistics of one article, in the words of a Forem', async () => {
    const refused = json({ error: "You can't view this article's stats", status: 422 }, { status: 422 });
    const { sync, run, db } = await open({
      all: [1, 2].map((id) => foremArticle(id)),
      history: { 2: days },
      referrers,
      instead: ({ searchParams }) => (searchParams.get('article_id') === '1' ? refused : undefined),
    });
    await sync();
    expect(await run()).toMatchObject({ problem: null });
    expect(await db.views.where({ publicationId: 'devto:1' }).count()).toBe(0);
    expect(await db.views.where({ publicationId: 'devto:2' }).count()).toBe(3);
  });
});
