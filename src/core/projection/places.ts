import { normalPoints } from './chance.ts';
import { shuffle, stream } from './random.ts';
import { at } from './table.ts';
import { GROWS_UNTIL, spreadAhead } from './traffic.ts';

/** Courses that an article's traffic may take, all equally likely; its future is drawn from them. */
export const COURSES = 64;
/** This many neighbouring courses get one piece of news of each kind; there are as many kinds. */
const NEIGHBOURS = 8;
/** The spread, three months ahead, that places are made for: of an article whose author's traffic varies little. */
export const PLACES_SPREAD = 0.6;

let known: Float64Array | undefined;

/**
 * Where each course stands among the others in month 1, 2, ... ahead, as normal numbers: one row a month, each of the
 * same `COURSES` numbers. They are paths with independent steps, as large as the spread grows, so months far apart
 * are less correlated. They are made once, for `PLACES_SPREAD`, and serve every spread.
 */
export function placesAhead(): Float64Array {
  known ??= makePlaces();
  return known;
}

function makePlaces(): Float64Array {
  const places = new Float64Array(GROWS_UNTIL * COURSES);
  const points = Float64Array.from(normalPoints(COURSES));
  const uniform = stream('places of courses');
  let order = points.map((_, index) => index);
  places.set(points);
  for (let month = 2; month <= GROWS_UNTIL; month += 1) {
    const [before, now] = [spreadAhead(PLACES_SPREAD, month - 1), spreadAhead(PLACES_SPREAD, month)];
    const step = Math.sqrt(now * now - before * before);
    const news = newsByRank(uniform);
    const moved = new Map(
      [...order].map((course, rank) => [
        course,
        before * at(points, rank) + step * at(points, at(news, rank)),
      ]),
    );
    order = order.toSorted((a, b) => (moved.get(a) ?? 0) - (moved.get(b) ?? 0));
    order.forEach((course, rank) => {
      places[(month - 1) * COURSES + course] = at(points, rank);
    });
  }
  return places;
}

/** A different point for each rank: neighbours get one from each eighth of the points, and each point is given once. */
function newsByRank(uniform: () => number): Float64Array {
  const kinds = COURSES / NEIGHBOURS;
  const numbers = (count: number) => Float64Array.from({ length: count }, (_, index) => index);
  const members = Array.from({ length: NEIGHBOURS }, () => shuffle(numbers(kinds), uniform));
  const news = new Float64Array(COURSES);
  for (let group = 0; group < kinds; group += 1) {
    shuffle(numbers(NEIGHBOURS), uniform).forEach((kind, neighbour) => {
      news[group * NEIGHBOURS + neighbour] = kind * kinds + at(members[kind] ?? news, group);
    });
  }
  return news;
}
