import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Compared, compareGroups } from '@/core/returns/compare.ts';

const of = (group: string, ...rates: number[]): Compared[] =>
  rates.map((rate) => ({ group, hours: 4, value: 4 * rate }));

describe('which group of articles brings more an hour', () => {
  test('a clear difference stands: the better group first, each inside its own rate and that of all', () => {
    const groups = compareGroups([...of('ai', 5000, 5200, 4800, 5100), ...of('css', 900, 1100, 1000, 1000)]);
    expect(groups.map(({ group, verdict }) => [group, verdict])).toEqual([
      ['ai', 'better'],
      ['css', 'worse'],
    ]);
    const [ai] = groups;
    expect(ai?.rate).toBe(5025);
    expect(ai?.expected).toBeLessThan(5025);
    expect(ai?.expected).toBeGreaterThan(4900);
  });

  // Rates of 0 to 8000 in both: groups of such articles differ by 1,000 through chance alone.
  test('a difference by chance is drawn to the rate of all', () => {
    const groups = compareGroups([...of('ai', 0, 8000, 1000, 7000), ...of('css', 500, 7500, 0, 4000)]);
    expect(groups.map(({ verdict }) => verdict)).toEqual(['chance', 'chance']);
    for (const { expected } of groups) expect(expected).toBeCloseTo(3500, 6);
  });

  test('one article says so, whatever it brought', () => {
    const groups = compareGroups([...of('luck', 20_000), ...of('css', 900, 1100, 1000, 1000)]);
    expect(groups.find(({ group }) => group === 'luck')?.verdict).toBe('few');
  });

  test('one article a group tells nothing of chance: all are expected to bring what all brought', () => {
    const groups = compareGroups([...of('a', 1000), ...of('b', 3000)]);
    expect(groups).toEqual([
      {
        ...{ group: 'a', articles: 1, hours: 4, rate: 1000, expected: 2000, verdict: 'few' },
        low: null,
        high: null,
      },
      {
        ...{ group: 'b', articles: 1, hours: 4, rate: 3000, expected: 2000, verdict: 'few' },
        low: null,
        high: null,
      },
    ]);
  });

  // Two groups alike of (1000, 3000): within 4 x 1000² / 2, of the rate of all a quarter of it: 500,000.
  test('where groups do not differ, the interval is that of the rate of all', () => {
    const [one] = compareGroups([...of('a', 1000, 3000), ...of('b', 1000, 3000)]);
    expect(one?.expected).toBe(2000);
    expect(one?.low).toBeCloseTo(2000 - 1.2815515655446004 * Math.sqrt(500_000), 6);
    expect(one?.high).toBeCloseTo(2000 + 1.2815515655446004 * Math.sqrt(500_000), 6);
  });

  // The variance of two values is half their difference squared, whatever their weights: 2000² / 2. Of each group's
  // rate 2,000,000 (1² + 3²) / 4², of the rate of all half of that.
  test('how much articles differ does not depend on how long they took', () => {
    const long = (group: string): Compared[] => [
      { group, hours: 1, value: 1000 },
      { group, hours: 3, value: 9000 },
    ];
    const [one] = compareGroups([...long('a'), ...long('b')]);
    expect(one?.expected).toBe(2500);
    expect(one?.high).toBeCloseTo(2500 + 1.2815515655446004 * Math.sqrt(625_000), 6);
  });

  // Two articles a group tell its rate within 20,000 / 2. Rates of 1000 and 3000 are (2000² - 20,000) / 2 apart beyond that,
  // so 199 of 200 parts are kept, whichever took more hours.
  test('how much groups differ does not depend on which of them took longer', () => {
    const short: Compared[] = [2900, 3100].map((rate) => ({ group: 'b', hours: 1, value: rate }));
    const long: Compared[] = [900, 1100].map((rate) => ({ group: 'a', hours: 10, value: 10 * rate }));
    const overall = (20 * 1000 + 2 * 3000) / 22;
    const [best] = compareGroups([...short, ...long]);
    expect(best?.expected).toBeCloseTo(overall + (199 / 200) * (3000 - overall), 6);
  });

  // Rates of 1000 and 2000 are no further apart than chance: both are drawn to 1500, by 500. Within 2,000,000 / 2 a group and
  // half of that for all: 500,000, and 2 x 500² for not knowing whether they differ.
  test('an interval allows for how little is known of whether groups differ', () => {
    const [one] = compareGroups([...of('a', 0, 2000), ...of('b', 1000, 3000)]);
    expect(one).toMatchObject({ group: 'a', expected: 1500 });
    expect(one?.high).toBeCloseTo(1500 + 1.2815515655446004 * Math.sqrt(500_000 + 2 * 500 ** 2), 6);
  });

  test('articles without hours are left out, none at all give none', () => {
    expect(compareGroups([])).toEqual([]);
    expect(compareGroups([{ group: 'a', hours: 0, value: 100 }])).toEqual([]);
  });

  test('whatever the articles: finite, each expected between its own rate and that of all, in any order', () => {
    const article = fc.record({
      group: fc.constantFrom('a', 'b', 'c'),
      hours: fc.integer({ min: 1, max: 40 }),
      value: fc.integer({ min: -5000, max: 500_000 }),
    });
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 20 }), (articles) => {
        const groups = compareGroups(articles);
        const hours = articles.reduce((sum, each) => sum + each.hours, 0);
        const overall = articles.reduce((sum, each) => sum + each.value, 0) / hours;
        for (const { rate, expected, low, high } of groups) {
          expect(low ?? expected).toBeLessThanOrEqual(high ?? expected);
          expect(expected).toBeGreaterThanOrEqual(Math.min(rate, overall) - 1e-6);
          expect(expected).toBeLessThanOrEqual(Math.max(rate, overall) + 1e-6);
        }
        const turned = compareGroups(articles.toReversed());
        expect(turned.map(({ group }) => group)).toEqual(groups.map(({ group }) => group));
      }),
      { numRuns: 60 },
    );
  });
});
