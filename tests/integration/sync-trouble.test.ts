import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEVTO } from '@/core/articles/forem.ts';
import type { RawAnswer } from '@/core/sync/raw.ts';
import { createSyncSettings } from '@/services/sync/settings.ts';
import { type Forem, foremArticle, foremDay, json, openForem } from '../support/forem.ts';
import { lawTimeout, tries } from '../support/laws.ts';
import { openWorld } from '../support/world.ts';

async function open(forem: Forem) {
  const author = await openWorld();
  return { ...author, ...openForem(author.db, forem) };
}

const articles = (count: number) => Array.from({ length: count }, (_, n) => foremArticle(n + 1));
const html: RawAnswer = {
  status: 200,
  contentType: 'text/html',
  retryAfter: null,
  redirected: false,
  body: '<title>Sign in to this network</title>',
};
const limited: RawAnswer = {
  ...html,
  status: 429,
  contentType: 'text/plain',
  retryAfter: '7',
  body: 'Retry later\n',
};
const broken: RawAnswer = { ...html, status: 503 };

describe('a failure', () => {
  test.each<[string, RawAnswer | null, unknown, number]>([
    [
      'signed out',
      json({ error: 'unauthorized', status: 401 }, { status: 401 }),
      { kind: 'unauthorized' },
      1,
    ],
    ['a captive portal', html, { kind: 'page' }, 1],
    ['another shape', json({ articles: [] }), { kind: 'changed', where: 'the answer' }, 1],
    ['too many requests', limited, { kind: 'too-many' }, 5],
    ['trouble of the server', broken, { kind: 'server', status: 503 }, 4],
    ['no network', null, { kind: 'network' }, 4],
  ])('that stays ends the sync and says so: %s', async (_what, answer, problem, times) => {
    const { sync, run, asked, take, world } = await open({ all: articles(1), instead: () => answer });
    await sync();
    // A longer wait is left to whoever comes after it.
    for (let n = 0; n < 5; n += 1) {
      world.time += 300_000;
      await take();
    }
    expect(await run()).toMatchObject({ problem, goodAt: null, endedAt: expect.any(Number) });
    expect(asked).toHaveLength(times);
  });

  test('that passes is got over, after the wait that was asked for', async () => {
    const { sync, run, asked, report } = await open({
      all: articles(1),
      instead: (_, n) => (n <= 2 ? limited : undefined),
    });
    await sync();
    expect(await run()).toMatchObject({ problem: null });
    const [first = 0, second = 0, third = 0] = asked.map(({ at }) => at);
    expect([second - first, third - second]).toEqual([7000, 7000]);
    expect((await report.make()).articles).toHaveLength(1);
  });

  test('in the middle keeps what was read, and the next sync goes on there', async () => {
    const { sync, db, paths, asked, world } = await open({
      all: articles(150),
      instead: ({ searchParams }) => (searchParams.get('page') === '2' ? html : undefined),
    });
    await sync();
    expect(await db.publications.count()).toBe(100);
    world.forem = { all: articles(150) };
    asked.length = 0;
    expect(await sync()).toBe('running');
    expect(paths()[0]).toContain('page=2');
    expect(await db.publications.count()).toBe(150);
  });

  test.each<[string, RawAnswer]>([
    ['of another shape', json({ '2026-11-20': { page_views: {} } })],
    ['that the server fails at', broken],
  ])('of one article’s statistics keeps back those of no other: %s', async (_what, odd) => {
    const most = foremArticle(9, { page_views_count: 900 });
    const { sync, take, run, world, db } = await open({
      all: [...articles(2), most],
      history: { 1: { '2026-11-20': foremDay(30) }, 2: { '2026-11-20': foremDay(40) } },
      instead: ({ pathname, searchParams }) =>
        pathname.endsWith('/historical') && searchParams.get('article_id') === '9' ? odd : undefined,
    });
    await sync();
    for (let n = 0; n < 4; n += 1) {
      world.time += 300_000;
      await take();
    }
    expect((await db.views.toArray()).map(({ publicationId }) => publicationId)).toEqual([
      'devto:1',
      'devto:2',
    ]);
    expect(await run()).toMatchObject({ problem: expect.anything(), endedAt: expect.any(Number) });
  });

  test('a clock that was a year ahead, and put back, holds no sync up', async () => {
    const { sync, asked, run, world } = await open({ all: articles(1) });
    world.time = Date.parse('2027-11-22T12:00:00Z');
    await sync();
    world.time = Date.parse('2026-11-23T12:00:00Z');
    asked.length = 0;
    expect(await sync()).toBe('running');
    expect(asked.length).toBeGreaterThan(0);
    expect(await run()).toMatchObject({ problem: null, endedAt: expect.any(Number) });
  });

  test('of one article in a list hides no other, and takes no article for gone', async () => {
    const { sync, run, report, sleepTo, world } = await open({ all: articles(3) });
    await sync();
    await sleepTo('2026-11-23');
    world.forem.all = [foremArticle(1), foremArticle(2, { id: 'two' }), foremArticle(3)];
    await sync();
    expect(await run()).toMatchObject({ problem: { kind: 'changed', where: '[1].id' } });
    expect((await report.make()).articles).toHaveLength(3);
  });
});

test('a text that is nested too deeply to be read hides no article, and is said', async () => {
  const deep = `${'>'.repeat(20_000)} words`;
  const { sync, run, db } = await open({
    all: [foremArticle(1), foremArticle(2, { body_markdown: deep }), foremArticle(3)],
  });
  await sync();
  expect(await run()).toMatchObject({
    problem: { kind: 'changed', where: '2.body_markdown' },
    endedAt: expect.any(Number),
  });
  const words = (await db.publications.toArray()).map(({ id, wordCount }) => [id, wordCount]);
  expect(words).toEqual([
    ['devto:1', 7],
    ['devto:2', null],
    ['devto:3', 7],
  ]);
});

describe('whose articles', () => {
  test('of somebody else who is signed in nothing is stored', async () => {
    const user = { user_id: 5, username: 'somebody_else' };
    const { sync, run, db } = await open({ all: [foremArticle(1, { user })] });
    await sync();
    expect(await run()).toMatchObject({ problem: { kind: 'other-author', username: 'somebody_else' } });
    expect(await db.publications.count()).toBe(0);
  });

  test('without a confirmed author nothing is asked', async () => {
    const { sync, settings, asked } = await open({ all: articles(1) });
    await settings.forgetIdentity({ origin: 'https://dev.to', authorId: 900101, username: '' });
    expect(await sync()).toBe('no-author');
    expect(asked).toEqual([]);
  });
});

describe('a tab that is closed', () => {
  const forem = (): Forem => ({
    all: articles(3),
    history: Object.fromEntries([1, 2, 3].map((id) => [id, { '2026-11-21': foremDay(30 * id) }])),
    referrers: { domains: [{ domain: 'google.com', count: 5 }] },
  });

  test('leaves off where another goes on; nothing is asked twice but what it was at', async () => {
    const { service, take, paths, run, world } = await open(forem());
    await service().start();
    await take('first', 3);
    expect(await take('second')).toBeNull();
    expect(paths()).toHaveLength(3);
    world.time += 60_000;
    await take('second');
    expect(await run()).toMatchObject({ problem: null, goodAt: expect.any(Number) });
    // Two pages, and statistics of two kinds of three articles.
    expect(new Set(paths()).size).toBe(8);
    expect(paths()).toHaveLength(8);
  });

  test('two tabs at once ask for nothing twice', async () => {
    const { service, take, paths } = await open(forem());
    await service().start();
    await Promise.all([take('first'), take('second')]);
    expect(new Set(paths()).size).toBe(paths().length);
  });

  test('however turns are lost, repeated or late, the same comes of it', {
    timeout: lawTimeout,
  }, async () => {
    const whole = await open(forem());
    await whole.sync();
    const facts = async ({ db }: typeof whole) => ({
      publications: (await db.publications.toArray()).map(({ id, title, published }) => ({
        id,
        title,
        published,
      })),
      views: await db.views.toArray(),
      totals: await db.viewTotals.toArray(),
      referrers: await db.referrers.toArray(),
      reads: await db.statsReads.toArray(),
    });
    const expected = await facts(whole);
    const step = fc.constantFrom('answer', 'answer', 'answer twice', 'lose answer', 'new tab', 'late answer');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const other = await open(forem());
        const sync = other.service();
        await sync.start();
        let asker = 'tab 0';
        let old: { id: string; path: string } | null = null;
        let turn = await sync.turn(asker, null);
        for (const [n, what] of steps.entries()) {
          if (!turn) break;
          const given = { id: turn.id, raw: other.answer(turn.path) };
          const late = old && { id: old.id, raw: other.answer(old.path) };
          old = turn;
          if (what === 'new tab') {
            asker = `tab ${n}`;
            other.world.time += 60_000;
          }
          if (what === 'answer twice') await sync.turn(asker, given);
          const lost = what === 'lose answer' || what === 'new tab';
          turn = await sync.turn(asker, what === 'late answer' ? late : lost ? null : given);
        }
        other.world.time += 60_000;
        await other.take('last');
        expect(await facts(other)).toEqual(expected);
        other.db.close();
      }),
      tries(6),
    );
  });
});

describe('the API key', () => {
  test('is kept apart from all that is exported, and forgotten on request', async () => {
    const { db, report } = await open({});
    const { saveKey, readKey } = createSyncSettings(db, DEVTO);
    await saveKey(' aB3dEfGhIjKl ');
    expect(await readKey()).toBe('aB3dEfGhIjKl');
    expect(JSON.stringify(await report.make())).not.toContain('aB3dEfGhIjKl');
    await saveKey(null);
    expect(await readKey()).toBeNull();
  });

  test.each(['', 'short', 'two words here', 'ключ-ключ-ключ', 'x'.repeat(300)])('is not %j', async (key) => {
    const { db } = await open({});
    const { saveKey, readKey } = createSyncSettings(db, DEVTO);
    await expect(saveKey(key)).rejects.toThrow('That is not an API key');
    expect(await readKey()).toBeNull();
  });
});

test('once a day by itself, once it was asked for, unless that is turned off', async () => {
  const { service, sync, sleepTo, db } = await open({ all: articles(1) });
  expect(await service().isDue()).toBe(false);
  await sync();
  expect(await service().isDue()).toBe(false);
  await sleepTo('2026-11-23');
  expect(await service().isDue()).toBe(true);
  await createSyncSettings(db, DEVTO).setDaily(false);
  expect(await service().isDue()).toBe(false);
});
