import { describe, expect, test } from 'vitest';
import { normalPoints } from '@/core/projection/chance.ts';
import { COURSES, PLACES_SPREAD, placesAhead } from '@/core/projection/places.ts';
import { GROWS_UNTIL, spreadAhead } from '@/core/projection/traffic.ts';

const places = placesAhead();
const inMonth = (month: number) => [...places.subarray((month - 1) * COURSES, month * COURSES)];
const spreadAt = (month: number) => spreadAhead(PLACES_SPREAD, month);
const months = Array.from({ length: GROWS_UNTIL }, (_, index) => index + 1);

describe('the places of courses', () => {
  test('are the same normal numbers in every month', () => {
    const points = normalPoints(COURSES);
    for (const month of months) expect(inMonth(month).toSorted((a, b) => a - b)).toEqual(points);
  });

  // Of a path of independent steps: the spread of the earlier month over that of the later one. Sixty-four courses tell
  // a correlation to about .1.
  test('have as much to do with each other as paths of independent steps', () => {
    for (const [early, late] of [
      [1, 2],
      [1, 6],
      [3, 12],
      [6, 24],
      [12, 24],
    ] as const) {
      const [a, b] = [inMonth(early), inMonth(late)];
      const correlation =
        a.reduce((sum, value, course) => sum + value * (b[course] ?? Number.NaN), 0) / COURSES;
      expect(Math.abs(correlation - spreadAt(early) / spreadAt(late))).toBeLessThan(0.2);
    }
  });
});
