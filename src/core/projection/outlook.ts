import { keyOf } from '../ids.ts';
import { COURSE_LENGTH, trafficCourses } from './arrivals.ts';
import { addCourse, addPaidFor, type Course, emptyWithRunRate } from './course.ts';
import { type CourseMonth, courseMonths } from './course-sums.ts';
import { BLOCK } from './customers.ts';
import { drawArrivals } from './draw-arrivals.ts';
import type { AddDraws } from './draw-referrals.ts';
import { entriesOf } from './entries.ts';
import { DEFAULT_DRAWS } from './forecaster.ts';
import { COURSES } from './places.ts';
import { type ProgramOf, prepareAll } from './program-draws.ts';
import { source, stream } from './random.ts';
import { type TrafficTable, trafficOfChannel, trafficTable } from './traffic-table.ts';
import type { ArticleOutlook, Channel, ProgramOutlook } from './types.ts';

/** Months that an outlook shows. */
export const OUTLOOK_MONTHS = 24;
/** Draws in which a new article is like the same one of the models: few, so that each model has its share of them. */
const ALIKE = 8;
/** Articles a month, from none (stop today) on. */
export const PACES = Array.from({ length: 17 }, (_, step) => step / 2);

export type Outlook = {
  /** What each present article has brought by month 1, 2, ...; only articles whose referrals are known. */
  articles: { articleId: string; months: CourseMonth[] }[];
  /** All articles together, by how many more are written a month; [] where no referrals are known. */
  paces: { perMonth: number; months: CourseMonth[] }[];
};

/**
 * The next 24 months of the present articles, and of what new ones would bring, from draws that share each program's
 * retention and upgrades. Present articles have the same futures as in their forecasts. A new article is like one of
 * `models` (the author's own recent ones, at age 0), a different one every few draws. Without models there is
 * only pace 0.
 */
export function outlook(
  programs: readonly ProgramOutlook[],
  articles: readonly ArticleOutlook[],
  models: readonly (readonly Channel[])[],
  draws: number = DEFAULT_DRAWS,
): Outlook {
  const programOf = prepareAll(programs, draws);
  const sum = emptyWithRunRate(draws, OUTLOOK_MONTHS);
  const each = articles.flatMap((article) => {
    const course = courseOf(article, programOf, draws);
    addCourse(sum, course);
    return article.active === null ? [] : [{ articleId: article.articleId, months: courseMonths(course) }];
  });
  if (each.length === 0 && articles.length > 0) return { articles: [], paces: [] };
  return { articles: each, paces: pacesOf(sum, models, programOf) };
}

function courseOf(article: ArticleOutlook, programOf: ProgramOf, draws: number): Course {
  const course = emptyWithRunRate(draws, OUTLOOK_MONTHS);
  const entries = entriesOf(article, programOf, draws, trafficOfChannel);
  addEntries(course, BLOCK, () => entries);
  for (const { periodMonths, commission, firstDueMonth } of article.active ?? []) {
    if (periodMonths > 1 && firstDueMonth > 1) addPaidFor(course, commission / periodMonths, firstDueMonth);
  }
  return course;
}

/** Simulates the entries of each block of so many draws into a course, `later` by so many months. */
function addEntries(
  course: Course,
  size: number,
  entriesIn: (block: number) => readonly AddDraws[],
  later = 0,
): void {
  const place = { course, row: 0, later };
  for (let from = 0, block = 0; from < course.rows; from += size, block += 1) {
    const to = Math.min(from + size, course.rows);
    for (const add of entriesIn(block)) add(place, from, to);
  }
}

/** Each pace writes one article more every other month than the last; what the slower paces bring stays as it is. */
function pacesOf(
  sum: Course,
  models: readonly (readonly Channel[])[],
  programOf: ProgramOf,
): Outlook['paces'] {
  const paces = [{ perMonth: 0, months: courseMonths(sum) }];
  if (models.length === 0) return paces;
  const fresh = models.map((channels) => channels.map(atAgeZero));
  for (const perMonth of PACES.slice(1)) {
    for (let month = Number.isInteger(perMonth) ? 2 : 1; month <= OUTLOOK_MONTHS; month += 2) {
      const courses = drawnCourses(keyOf(perMonth, month), sum.rows);
      const entries = fresh.map((ways, model) =>
        newArticle(ways, courses, keyOf(perMonth, month, model), programOf),
      );
      const turn = perMonth * 2 + month;
      addEntries(sum, ALIKE, (block) => entries[(block + turn) % entries.length] ?? [], month - 1);
    }
    paces.push({ perMonth, months: courseMonths(sum) });
  }
  return paces;
}

/** A way of a new article, with the traffic that is to come. */
type FreshWay = { channel: Channel; traffic: TrafficTable };

function atAgeZero(channel: Channel): FreshWay {
  const fresh = { ...channel, age: 0, unreported: 0 };
  return { channel: fresh, traffic: trafficTable(endingThere(trafficCourses(fresh))) };
}

/** Nothing after the outlook's last month needs to be drawn. */
function endingThere(courses: Float64Array): Float64Array {
  return courses.map((sum, at) => {
    const month = at % COURSE_LENGTH;
    return month <= OUTLOOK_MONTHS ? sum : (courses[at - month + OUTLOOK_MONTHS] ?? sum);
  });
}

function drawnCourses(key: string, draws: number): Uint8Array {
  const uniform = stream('new article', key);
  return new Uint8Array(draws).map(() => Math.floor(uniform() * COURSES));
}

function newArticle(
  ways: readonly FreshWay[],
  courses: Uint8Array,
  key: string,
  programOf: ProgramOf,
): AddDraws[] {
  return ways.map(({ channel, traffic }, index) =>
    drawArrivals(
      channel,
      { courses, traffic },
      programOf(channel.programId),
      source('new article', key, channel.programId, index),
    ),
  );
}
