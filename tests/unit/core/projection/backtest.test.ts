import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/core/calendar.ts';
import { COURSE_LENGTH, trafficCourses } from '@/core/projection/arrivals.ts';
import { normalPoints } from '@/core/projection/chance.ts';
import { COURSES } from '@/core/projection/places.ts';
import { trafficLevel } from '@/core/projection/traffic.ts';
import { trafficVariability } from '@/core/projection/variability.ts';

/** Variance over mean of dev.to's sampled views. */
const DISPERSION = 10;

const table = (name: string) =>
  readFileSync(`tests/fixtures/traffic/${name}.csv`, 'utf8').trim().split('\n').slice(1);
const rows = table('devto_views_by_30d').map((row) => row.split(',').map(Number));
const views = Map.groupBy(rows, ([id]) => id);
const articles = table('devto_articles').map((row) => {
  const id = Number(row.slice(0, row.indexOf(',')));
  const months = (views.get(id) ?? []).map(([, month = 0, count = 0]) => ({ month, count }));
  return { months, firstDay: /\d{4}-\d\d-\d\d/.exec(row)?.[0] ?? '' };
});
type Article = (typeof articles)[number];

type Window = { came: number; low: number; median: number; mean: number; high: number; lastMonth: number };

/** What was forecast of the next `ahead` months from the first 1, 2, ... of each article, and what came. */
function windowsOf(ahead: number): Window[] {
  return articles.flatMap((article) => {
    const origins = Array.from(
      { length: Math.max(0, article.months.length - ahead) },
      (_, index) => index + 1,
    );
    return origins.map((seen) => forecastFrom(article, seen, ahead));
  });
}

/** Only what was to be seen on the day: of the other articles too. */
function forecastFrom({ months, firstDay }: Article, seen: number, ahead: number): Window {
  const day = addDays(firstDay, 30 * seen);
  const others = articles.map((other) =>
    other.months.filter(({ month }) => addDays(other.firstDay, 30 * (month + 1)) <= day),
  );
  const variability = trafficVariability(others, DISPERSION);
  const before = months.slice(0, seen);
  const { level, spread } = trafficLevel(before, DISPERSION, null, variability) ?? { level: 0, spread: 0 };
  const courses = trafficCourses({ age: seen, spread, unreported: 0 }, 1);
  const sums = Array.from(
    { length: COURSES },
    (_, course) => level * (courses[course * COURSE_LENGTH + ahead] ?? 0),
  );
  const median = quantile(sums, 0.5);
  const noise = Math.sqrt(Math.log1p(DISPERSION / Math.max(median, 1e-9)));
  const counted = sums.flatMap((sum) => normalPoints(9).map((z) => sum * Math.exp(noise * z)));
  const came = months.slice(seen, seen + ahead).reduce((sum, { count }) => sum + count, 0);
  const lastMonth = (months[seen - 1]?.count ?? 0) * ahead;
  const mean = sums.reduce((total, one) => total + one, 0) / COURSES;
  return { came, low: quantile(counted, 0.1), median, mean, high: quantile(counted, 0.9), lastMonth };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? Number.NaN;
}

const windows = [3, 6, 12].flatMap(windowsOf);
const share = (holds: (window: Window) => boolean) => windows.filter(holds).length / windows.length;
const sum = (of: (window: Window) => number) => windows.reduce((total, window) => total + of(window), 0);

// Rolling origins of 15 real articles, 3, 6 and 12 months ahead. The usual spreads are the
// reference's, from these and other articles; how much this author's traffic varies is told from what was seen
// before each window, and nothing was tuned on them. They overlap, so shares are sure to about .1.
describe('real traffic of dev.to', () => {
  test('80 % intervals hold about 80 % of what came', async ({ annotate }) => {
    const [below, above] = [share(({ came, low }) => came < low), share(({ came, high }) => came > high)];
    const covered = 1 - below - above;
    const wape = sum(({ came, median }) => Math.abs(came - median)) / sum(({ came }) => came);
    const bias = sum(({ median }) => median) / sum(({ came }) => came) - 1;
    await annotate(
      `${windows.length} windows: coverage ${covered.toFixed(2)}, below ${below.toFixed(2)}, above ${above.toFixed(2)}, WAPE ${wape.toFixed(2)}, bias of the median ${bias.toFixed(2)}`,
    );
    expect(windows.length).toBeGreaterThan(200);
    expect(covered).toBeGreaterThan(0.7);
    expect(covered).toBeLessThan(0.9);
  });

  // The mean of so wide a spread is above most of what comes; long ahead, far above.
  test('means come out too high, by less than a factor of two', async ({ annotate }) => {
    const biases = [3, 6, 12, 18, 24].map((ahead) => {
      const those = windowsOf(ahead);
      const total = (of: (window: Window) => number) => those.reduce((all, window) => all + of(window), 0);
      return `${ahead} months ${(total(({ mean }) => mean) / total(({ came }) => came)).toFixed(2)}`;
    });
    await annotate(`means over what came: ${biases.join(', ')}`);
    const ratio = sum(({ mean }) => mean) / sum(({ came }) => came);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(2);
  });

  test('half of the forecasts are within a factor of two', () => {
    expect(share(({ came, median }) => came <= 2 * median && came >= median / 2)).toBeGreaterThan(0.5);
  });

  test('the last month times h is further off', () => {
    const error = (of: (window: Window) => number) => sum((window) => Math.abs(window.came - of(window)));
    expect(error(({ median }) => median)).toBeLessThan(error(({ lastMonth }) => lastMonth));
  });
});
