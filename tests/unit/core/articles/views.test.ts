import { expect, test } from 'vitest';
import { articleViews, type ViewsDay, viewTotal } from '@/core/articles/views.ts';

const day = (date: string, views: number, sampled = true): ViewsDay => ({
  id: date,
  publicationId: 'devto:1',
  day: date,
  views,
  sampled,
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
    from: '2026-05-04',
    to: '2026-05-06',
    months: [111],
  });
  // 100 sampled views have a standard error of 30 (Forem: weighted by 10, recorded 1 in 10).
  expect(total && articleViews([total])).toEqual({ views: 111, margin: 60 });
});

test('a counted publication adds to a sampled one without adding to the margin', () => {
  const sampled = { publicationId: 'devto:1', views: 1000, sampled: 900, from: '', to: '' };
  const counted = { publicationId: 'blog:1', views: 250, sampled: 0, from: '', to: '' };
  expect(articleViews([sampled, counted])).toEqual({ views: 1250, margin: 180 });
});

test('without any days nothing is known', () => {
  expect(viewTotal('devto:1', [])).toBeNull();
  expect(articleViews([])).toBeNull();
});
