import { LIFETIME_CAP } from './grid.ts';
import { COURSES, placesAhead } from './places.ts';
import { meanRate } from './rates.ts';
import { at } from './table.ts';
import { GROWS_UNTIL, MONTH, spreadAhead, trafficShape } from './traffic.ts';
import type { Channel } from './types.ts';

/** Values a course holds: traffic by horizon month 0..120, summed. */
export const COURSE_LENGTH = LIFETIME_CAP + 1;

/**
 * Traffic to come at a level of 1, summed by horizon month: a row of `COURSE_LENGTH` for each course, in month 0 what has
 * come and is in no statement yet. In each month after it a course is the median times exp(z x spread ahead), z being normal. By how much the spread grows from month to month is
 * unrelated to what was before, so courses change places: see `placesAhead`. A month has `length` times 30 days, by
 * default as many as a calendar month.
 */
export function trafficCourses(
  { age, spread, unreported }: Pick<Channel, 'age' | 'spread' | 'unreported'>,
  length: number = MONTH,
): Float64Array {
  const courses = new Float64Array(COURSES * COURSE_LENGTH);
  const medians = Float64Array.from({ length: COURSE_LENGTH }, (_, month) =>
    month === 0 ? 0 : trafficShape(age + (month - 1) * length) * length,
  );
  const spreads = Float64Array.from({ length: COURSE_LENGTH }, (_, month) => spreadAhead(spread, month));
  const places = placesAhead();
  for (let course = 0; course < COURSES; course += 1) {
    const row = course * COURSE_LENGTH;
    let sum = unreported;
    let factor = 1;
    courses[row] = sum;
    for (let month = 1; month < COURSE_LENGTH; month += 1) {
      // Further ahead the spread stops growing, and courses keep their places.
      if (month <= GROWS_UNTIL) {
        const z = places[(month - 1) * COURSES + course] ?? 0;
        factor = Math.exp(z * (spreads[month] ?? 0));
      }
      sum += (medians[month] ?? 0) * factor;
      courses[row + month] = sum;
    }
  }
  return courses;
}

/** Expected referrals of a channel in horizon month 0..120, over all courses. */
export function expectedArrivals(channel: Channel, courses: Float64Array): Float64Array {
  const factor =
    (channel.level * channel.rates.reduce((product, rate) => product * meanRate(rate), 1)) / COURSES;
  const arrivals = new Float64Array(COURSE_LENGTH);
  for (let course = 0; course < COURSES; course += 1) {
    arrivals[0] = at(arrivals, 0) + factor * at(courses, course * COURSE_LENGTH);
    for (let month = 1; month < COURSE_LENGTH; month += 1) {
      const index = course * COURSE_LENGTH + month;
      arrivals[month] = at(arrivals, month) + factor * (at(courses, index) - at(courses, index - 1));
    }
  }
  return arrivals;
}

/** Expected income from new referrals by horizon month `months`; `worth` is indexed by payments within the horizon. */
export function newWorthBy(
  channel: Channel,
  months: number,
  arrivals: Float64Array,
  worth: Float64Array,
): number {
  const period = channel.periodMonths ?? LIFETIME_CAP;
  let sum = 0;
  for (let month = 0; month <= months; month += 1) {
    sum += at(arrivals, month) * at(worth, Math.floor((months - month) / period) + 1);
  }
  return sum;
}
