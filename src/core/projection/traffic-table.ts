import { COURSE_LENGTH, trafficCourses } from './arrivals.ts';
import { LIFETIME_CAP } from './grid.ts';
import { COURSES } from './places.ts';
import type { Channel } from './types.ts';

/** Courses of traffic as `trafficCourses` makes them, and where to look in them. */
export type TrafficTable = {
  sums: Float64Array;
  /**
   * For each course the first month, from 0 on, by which 0, 1, ... of TRAFFIC_STEPS equal parts of its traffic have
   * come.
   */
  guide: Uint8Array;
};

export const TRAFFIC_STEPS = 128;

/** Courses as `trafficCourses` makes them, with where to look in them. */
export function trafficTable(sums: Float64Array): TrafficTable {
  const guide = new Uint8Array(COURSES * TRAFFIC_STEPS);
  for (let course = 0; course < COURSES; course += 1) {
    const row = course * COURSE_LENGTH;
    const part = (sums[row + LIFETIME_CAP] ?? 0) / TRAFFIC_STEPS;
    let month = 0;
    for (let step = 0; step < TRAFFIC_STEPS; step += 1) {
      while (month < LIFETIME_CAP && (sums[row + month] ?? 0) < step * part) month += 1;
      guide[course * TRAFFIC_STEPS + step] = month;
    }
  }
  return { sums, guide };
}

/** The traffic to come of an article that is there, at a level of 1. */
export function trafficOfChannel(channel: Channel): TrafficTable {
  return trafficTable(trafficCourses(channel));
}
