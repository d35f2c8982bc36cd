/**
 * The shape of an article's traffic: views by complete 30-day bucket since publication, up to 16 of
 * them, of real dev.to articles. From github.com/gabrielkoo/devto-stats-github-action (MIT licence,
 * Gabriel Koo), folder data/articles; sums of its daily counts.
 */
const viewsByBucket: readonly (readonly number[])[] = [
  [58, 24, 15, 10, 11, 20, 40, 41, 32, 20, 55, 55, 11, 20, 20, 30],
  [137, 21, 20, 2, 11, 19, 4, 20, 14, 23, 4, 3, 0, 0, 0, 0],
  [5257, 1429, 266, 1805, 115, 65, 28, 33, 22, 32, 51, 114, 560, 48, 23, 62],
  [1002, 22, 244, 89, 38, 89, 11, 13, 1, 22, 0, 10, 10, 0, 12, 10],
  [112, 10, 21, 73, 105, 73, 67, 143, 124, 122, 68, 20, 70, 28, 30, 0],
  [109, 3, 10, 11, 0, 11, 12, 10, 20, 0, 1, 20, 20, 0, 10],
  [61, 20, 10, 0, 0, 10, 0, 32, 0, 23, 13, 10, 0, 10],
  [594, 290, 287, 325, 165, 103, 86, 52, 105, 90, 71, 54, 11],
  [87, 34, 67, 20, 21, 20, 0, 20, 20, 10, 10, 0],
  [520, 450, 514, 254, 293, 741, 1034, 1057, 1072, 551, 195, 198],
];

/** How the views of the first 30 days fall on these days, in thousandths: the mean of the same articles. */
const firstBucket = [
  166, 110, 105, 54, 73, 31, 24, 21, 24, 35, 37, 31, 22, 19, 10, 17, 10, 14, 12, 14, 15, 6, 7, 16, 17, 16, 32,
  26, 8, 28,
];

const BUCKET_DAYS = 30;

/** How many real courses there are to choose from. */
export const courses = viewsByBucket.length;

/** A course's views on a day of the article's age (0, 1, ...), as a share of those of its first 30 days. */
export function shareOfDay(course: number, age: number): number {
  const buckets = viewsByBucket[course] ?? [];
  const bucket = Math.floor(age / BUCKET_DAYS);
  // Past the last bucket the tail goes on as the last buckets did.
  const views = buckets[bucket] ?? mean(buckets.slice(-4));
  const within = bucket === 0 ? (firstBucket[age] ?? 0) / 1000 : 1 / BUCKET_DAYS;
  return (views / (buckets[0] ?? 1)) * within;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
