import { expect, test } from 'vitest';
import { makeAhead } from '@/core/returns/ahead.ts';
import { returnsInput } from './input.ts';
import { articleOf, cameOn, viewsOf } from './seen.ts';

/** With an article of this year that brought a customer, and others like it of these days. */
function modelsWith(days: string[]) {
  const others = days.map((publishedOn, index) => articleOf({ id: `devto:${index + 2}`, publishedOn }));
  const articles = [articleOf(), ...others];
  const input = returnsInput({
    articles,
    programsOfArticle: new Map(articles.map(({ id }) => [id, new Set(['p'])])),
    referrals: [cameOn('2026-10-25')],
    viewTotals: [viewsOf('2026-01-01', [900, 250, 150, 100, 100, 90])],
  });
  return makeAhead(input, false).models;
}

// Today is 22 November 2026.
test.each([
  ['scheduled for days to come: none of them', ['2026-11-23', '2026-11-30', '2027-01-04'], 1],
  ['published today', ['2026-11-22'], 2],
  ['published a year ago or before: none of them', ['2025-11-22', '2024-05-01'], 1],
])('new articles are like those of the last year; posts %s', (_, days, models) => {
  expect(modelsWith(days)).toBe(models);
});
