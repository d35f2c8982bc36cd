import { describe, expect, test } from 'vitest';
import { firstList, nextList, nextRequest, type Readable } from '@/core/sync/plan.ts';
import { type ForemList, type ListPlace, noRun, type SyncRun } from '@/core/sync/run.ts';

const today = '2026-11-22';
const run = (part: Partial<SyncRun> = {}): SyncRun => ({ ...noRun('https://dev.to'), ...part });

function article(id: number, part: Partial<Readable['read']> = {}, more: Partial<Readable> = {}): Readable {
  const nothing = { historyTo: null, historyOn: null, referrersTo: null, referrersOn: null };
  return {
    read: { publicationId: `devto:${id}`, authorId: 1, published: true, ...nothing, ...part },
    siteArticleId: String(id),
    publishedOn: '2026-05-14',
    views: null,
    ...more,
  };
}

describe('which list is read', () => {
  const place = (list: ForemList): ListPlace => ({ ...firstList(), list, page: 3, seen: ['devto:1'] });

  test.each<[ForemList, boolean, ForemList | null]>([
    ['me/all', true, null],
    ['me/all', false, 'me/published'],
    ['me/published', true, 'me/unpublished'],
    ['me/published', false, 'me'],
    ['me', true, 'me/unpublished'],
    ['me', false, 'me/unpublished'],
    ['me/unpublished', true, null],
    ['me/unpublished', false, null],
  ])('after %s (found: %s): %s', (list, found, next) => {
    expect(nextList(place(list), found)).toEqual(next && { ...place(next), page: 1 });
  });
});

describe('what is asked next', () => {
  test('the list before all else', () => {
    const list = { ...firstList(), page: 2 };
    expect(nextRequest(run({ list }), [article(1)], today)).toEqual({
      kind: 'articles',
      list: 'me/all',
      page: 2,
    });
  });

  test('the days of the most read article, from its first day on', () => {
    const articles = [article(1), article(2, {}, { views: 50, publishedOn: '2026-08-01' }), article(3)];
    expect(nextRequest(run(), articles, today)).toEqual({
      kind: 'history',
      articleId: '2',
      from: '2026-08-01',
    });
  });

  test.each<[string, Partial<Readable['read']>, Partial<Readable>, string | null]>([
    [
      'after a gap, from the first day that was not over',
      { historyTo: '2026-11-10', historyOn: '2026-11-11' },
      {},
      '2026-11-11',
    ],
    ['yesterday’s figures once more', { historyTo: '2026-11-20', historyOn: '2026-11-21' }, {}, '2026-11-21'],
    ['from when views are counted', {}, { publishedOn: '2016-02-01' }, '2019-04-01'],
    ['from when views are counted, without a day', {}, { publishedOn: null }, '2019-04-01'],
    ['a day that is still to come here', {}, { publishedOn: '2026-11-23' }, today],
  ])('%s', (_what, read, more, from) => {
    expect(nextRequest(run(), [article(1, read, more)], today)).toEqual({
      kind: 'history',
      articleId: '1',
      from,
    });
  });

  const known = { historyTo: '2026-11-21', historyOn: today };

  test('then where readers came from, on days that are over', () => {
    expect(nextRequest(run(), [article(1, known)], today)).toEqual({
      kind: 'referrers',
      articleId: '1',
      from: '2026-05-14',
      to: '2026-11-21',
    });
    const next = article(1, { ...known, referrersTo: '2026-11-20', referrersOn: '2026-11-21' });
    expect(nextRequest(run(), [next], today)).toMatchObject({ from: '2026-11-21', to: '2026-11-21' });
  });

  test.each<[string, Readable]>([
    ['everything of the day is in', article(1, { ...known, referrersTo: '2026-11-21', referrersOn: today })],
    ['it came out today', article(1, known, { publishedOn: today })],
    ['it is not published', article(1, { published: false })],
  ])('nothing: %s', (_why, only) => {
    expect(nextRequest(run(), [only], today)).toBeNull();
  });

  test('nothing of a kind that a site does not have', () => {
    const articles = [article(1)];
    expect(nextRequest(run({ misses: { history: 5, referrers: 0 } }), articles, today)).toMatchObject({
      kind: 'referrers',
    });
    expect(nextRequest(run({ misses: { history: 5, referrers: 5 } }), articles, today)).toBeNull();
    expect(nextRequest(run({ misses: { history: 4, referrers: 5 } }), articles, today)).toMatchObject({
      kind: 'history',
    });
  });
});
