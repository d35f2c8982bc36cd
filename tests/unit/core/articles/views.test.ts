import { describe, expect, test } from 'vitest';
import {
  articleViews,
  type Counters,
  readAgain,
  readerResponse,
  type ViewsDay,
  viewTotal,
} from '@/core/articles/views.ts';

const day = (date: string, views: number, sampled = true, more: Partial<ViewsDay> = {}): ViewsDay => ({
  id: date,
  publicationId: 'devto:1',
  day: date,
  views,
  sampled,
  reactions: null,
  comments: null,
  readSeconds: null,
  ...more,
});

test('days add up, and of what is sampled the margin is known', () => {
  const total = viewTotal('devto:1', [
    day('2026-05-05', 40),
    day('2026-05-04', 60),
    day('2026-05-06', 11, false),
  ]);
  expect(total).toEqual({
    publicationId: 'devto:1',
    views: 111,
    sampled: 100,
    reactions: null,
    comments: null,
    readSeconds: null,
    readViews: 0,
    from: '2026-05-04',
    to: '2026-05-06',
    months: [111],
  });
  // 100 sampled views have a standard error of 30 (Forem: weighted by 10, recorded 1 in 10).
  expect(total && articleViews([total])).toEqual({ views: 111, margin: 60 });
});

const nothingElse = {
  reactions: null,
  comments: null,
  readSeconds: null,
  readViews: 0,
  from: null,
  to: null,
};

test('a counted publication adds to a sampled one without adding to the margin', () => {
  const sampled = { publicationId: 'devto:1', views: 1000, sampled: 900, ...nothingElse };
  const counted = { publicationId: 'blog:1', views: 250, sampled: 0, ...nothingElse };
  expect(articleViews([sampled, counted])).toEqual({ views: 1250, margin: 180 });
});

test('without any days nothing is known', () => {
  expect(viewTotal('devto:1', [])).toBeNull();
  expect(articleViews([])).toBeNull();
});

test('counts that a reading leaves out stay as they were known, and fall where they fell', () => {
  const first = { publicationId: 'devto:1', views: 5000, sampled: true, reactions: 40, comments: 7 };
  const known = { ...first, readOn: '2026-11-21' };
  const read = { ...first, views: null, reactions: 38, comments: 0, readOn: '2026-11-22' };
  expect(readAgain(known, read)).toEqual({ ...read, views: 5000 });
  expect(readAgain(undefined, read)).toEqual(read);
});

describe("with the site's own counters", () => {
  const counters = (views: number | null, more: Partial<Counters> = {}): Counters => ({
    publicationId: 'devto:1',
    views,
    sampled: true,
    reactions: null,
    comments: null,
    readOn: '2026-05-06',
    ...more,
  });

  test.each<[string, ViewsDay[], number | null, { views: number | null; sampled: number }]>([
    ['a counter alone', [], 310, { views: 310, sampled: 310 }],
    ['days that reach back less far', [day('2026-05-04', 60)], 310, { views: 310, sampled: 310 }],
    ['a counter that runs behind', [day('2026-05-04', 320)], 310, { views: 320, sampled: 320 }],
    ['a counter that does not say', [day('2026-05-04', 60)], null, { views: 60, sampled: 60 }],
    ['nothing that says it', [], null, { views: null, sampled: 0 }],
  ])('%s', (_what, days, counted, expected) => {
    expect(viewTotal('devto:1', days, counters(counted))).toMatchObject(expected);
  });

  test('views that nobody says are not known, though reactions are', () => {
    const total = viewTotal('devto:1', [], counters(null, { reactions: 4, comments: 0 }));
    const totals = total ? [total] : [];
    expect(articleViews(totals)).toBeNull();
    expect(readerResponse(totals)).toEqual({ reactions: 4, comments: 0, secondsAView: null });
  });

  test('what readers did adds up over publications, and is unknown where none says it', () => {
    const one = viewTotal('devto:1', [
      day('2026-05-04', 60, true, { reactions: 3, readSeconds: 700 }),
      day('2026-05-05', 10, true, { readSeconds: 0 }),
      day('2026-05-06', 500),
    ]);
    const other = viewTotal('devto:2', [], counters(10, { reactions: 4 }));
    const totals = [one, other].filter((total) => total !== null);
    // 700 s in the 70 views of the days that say it.
    expect(readerResponse(totals)).toEqual({ reactions: 7, comments: null, secondsAView: 10 });
    expect(readerResponse([])).toBeNull();
  });
});
