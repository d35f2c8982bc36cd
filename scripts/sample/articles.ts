import { addDays } from '../../src/core/calendar.ts';
import { catalogue } from './catalogue.ts';
import { type Chance, chanceOf } from './chance.ts';
import { months } from './histories.ts';
import { linkTo, nameOf, type ProgramId } from './programs.ts';
import { courses } from './traffic.ts';

const BLOG = 'https://blog.sample-author.example';
const olderMonths = ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02'];
/** Articles by month: 19 before the programs paid, 21 in the six months they did. */
const counts: readonly [string, number][] = [
  ...olderMonths.map((month): [string, number] => [month, 2]),
  ['2026-03', 2],
  ['2026-04', 1],
  ...months.map((month, index): [string, number] => [month, [2, 3, 4, 5, 4, 3][index] ?? 0]),
];

/** A second link, which the author forgot to give a sub-ID. */
const lateLink = (id: ProgramId) => ({
  href: linkTo(id, null),
  text: 'Pricing',
  place: 'list',
  position: 0.96,
});

/** Hours by activity of an article that took 4.5. */
const usualHours = { research: 0.75, writing: 2.5, 'code-testing': 0.75, editing: 0.5 };

export type SampleWork = { activity: string; hours: number; day: string };

export type DraftArticle = ReturnType<typeof makeArticles>[number];

/** The 40 articles, oldest first, with their links, work and what their traffic is like. */
export function makeArticles(seed: number) {
  const chance = chanceOf(seed, 'articles');
  const days = counts.flatMap(([month, count]) => daysIn(month, count, chance));
  return chance.shuffle(catalogue).map(({ topic, title, tags }, index) => {
    const onBlog = index % 3 === 2;
    const siteArticleId = onBlog ? `b${index + 101}` : String(4_100_000 + index * 37);
    const subId = onBlog ? `post-${siteArticleId}` : `devto-${siteArticleId}`;
    const publishedOn = days[index] ?? '';
    const programIds = programsOf(topic, index, chance);
    return {
      page: {
        origin: onBlog ? BLOG : 'https://dev.to',
        site: onBlog ? 'blog' : 'devto',
        siteArticleId,
        authorIds: [onBlog ? 1 : 900101],
        url: onBlog ? `${BLOG}/${slug(title)}` : `https://dev.to/sample_author/${slug(title)}`,
        canonicalUrl: null,
        title,
        publishedAt: `${publishedOn}T0${chance.whole(7, 9)}:30:00Z`,
        editedAt: null,
        tags: [...tags],
        language: 'en',
        wordCount: chance.whole(90, 260) * 10,
        links: programIds
          .map((id, place) => ({
            href: linkTo(id, subId),
            text: nameOf(id),
            place: 'prose',
            position: Number((0.15 + 0.3 * place + 0.2 * chance.uniform()).toFixed(4)),
          }))
          .concat(index % 7 === 3 ? programIds.slice(0, 1).map(lateLink) : []),
        disclosedAt: index % 5 === 1 ? 'nowhere' : 0.01,
      },
      work: workOn(publishedOn, chance),
      publishedOn,
      subId,
      programIds,
      course: chance.whole(0, courses - 1),
      /** Log-normal: a few articles draw most of the readers. */
      popularity: Math.exp(0.9 * (chance.uniform() + chance.uniform() + chance.uniform() - 1.5) * 2),
    };
  });
}

function daysIn(month: string, count: number, chance: Chance): string[] {
  return Array.from({ length: count }, (_, index) => {
    const first = 1 + Math.floor((26 / count) * index);
    return `${month}-${String(chance.whole(first, first + Math.floor(26 / count) - 1)).padStart(2, '0')}`;
  });
}

function programsOf(topic: string, index: number, chance: Chance): ProgramId[] {
  const books = chance.uniform() < 0.35;
  if (topic === 'ai-api') return books ? ['global-api', 'backend-books'] : ['global-api'];
  const main: ProgramId = index % 2 === 0 ? 'deploybox' : 'backend-books';
  const second: ProgramId = main === 'deploybox' ? 'backend-books' : 'deploybox';
  return books ? [main, second] : [main];
}

function workOn(publishedOn: string, chance: Chance): SampleWork[] {
  const share = 0.7 + 0.5 * chance.uniform();
  const writing = Object.entries(usualHours).map(([activity, hours], index) => ({
    activity,
    hours: quarter(hours * (share + 0.3 * (chance.uniform() - 0.5))),
    day: addDays(publishedOn, index - 4),
  }));
  const tended = publishedOn < '2026-05' && chance.uniform() < 0.4;
  const day = `2026-0${chance.whole(5, 9)}-1${chance.whole(0, 9)}`;
  return tended ? [...writing, { activity: 'maintenance', hours: 0.5, day }] : writing;
}

function quarter(hours: number): number {
  return Math.max(0.25, Math.round(hours * 4) / 4);
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
