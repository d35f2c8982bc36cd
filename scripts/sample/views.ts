import { addDays } from '../../src/core/calendar.ts';
import type { DraftArticle } from './articles.ts';
import { chanceOf } from './chance.ts';
import { daysSince } from './statements.ts';
import { shareOfDay } from './traffic.ts';

const LAST_DAY = '2026-10-31';

/** Views of an ordinary article in its first 30 days: some 7 in 100 click. */
const FIRST_VIEWS = 310;

/** Of dev.to's readers, those who are signed in; the others are recorded one in ten, and weighted by ten. */
const SIGNED_IN = 0.3;

/** Every article's views by day from publication on: the course of real traffic, sampled as dev.to samples. */
export function makeViews(seed: number, articles: readonly DraftArticle[]): string[][] {
  const chance = chanceOf(seed, 'views');
  return articles.map(({ page, publishedOn, course, popularity }) => {
    const days = daysSince(publishedOn, addDays(LAST_DAY, 1));
    const views = Array.from({ length: days }, (_, age) => {
      const mean = FIRST_VIEWS * popularity * shareOfDay(course, age);
      if (page.site !== 'devto') return chance.poisson(mean);
      return chance.poisson(SIGNED_IN * mean) + 10 * chance.poisson(((1 - SIGNED_IN) * mean) / 10);
    });
    return [`${page.site}:${page.siteArticleId}`, publishedOn, views.join(' ')];
  });
}
