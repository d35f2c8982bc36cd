import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArticleClicks, clickShares } from '@/core/attribution/click-share.ts';

const order = { programId: 'api', day: '2026-06-30' };
const clicks = (articleId: string | null, day: string, count: number, programId = 'api'): ArticleClicks => ({
  articleId,
  programId,
  day,
  clicks: count,
});

test('shares are of the 30 days before, of clicks that are known to be an article’s', () => {
  const shares = clickShares(
    [
      clicks('a', '2026-05-31', 6),
      clicks('b', '2026-06-30', 2),
      clicks('a', '2026-05-30', 100),
      clicks('a', '2026-07-01', 100),
      clicks(null, '2026-06-15', 100),
      clicks('a', '2026-06-15', 100, 'other'),
    ],
    order,
  );
  expect(shares).toEqual([
    { articleId: 'a', share: 0.75 },
    { articleId: 'b', share: 0.25 },
  ]);
});

test('no known click tells nothing', () => {
  expect(clickShares([clicks(null, '2026-06-15', 100)], order)).toEqual([]);
  expect(clickShares([clicks('a', '2026-06-15', 0)], order)).toEqual([]);
});

test('shares add up to the whole', () => {
  const known = fc.record({
    articleId: fc.constantFrom('a', 'b', 'c', null),
    programId: fc.constant('api'),
    day: fc.constantFrom('2026-06-01', '2026-06-15', '2026-06-30'),
    clicks: fc.nat(1000),
  });
  fc.assert(
    fc.property(fc.array(known), (all) => {
      const shares = clickShares(all, order);
      const sum = shares.reduce((total, { share }) => total + share, 0);
      expect(shares.length === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
    }),
  );
});
