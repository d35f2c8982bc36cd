import type { RetentionData } from '../types.ts';

/**
 * What customers have shown, period by period: of those who came to the end of period i + 1, how many
 * stopped there and how many paid again. Sufficient for every model of retention, whatever the cohorts.
 */
export type PeriodCounts = { churned: number[]; renewed: number[] };

/**
 * Cohorts of customers counted at the start and after each period: [1000, 631, 468] has 369 who made one payment.
 * Counts or percentages. Cohorts that have only begun, or are empty, say nothing and are allowed. Throws RangeError,
 * naming cohort and period, for counts that can't be a cohort.
 */
export function countsOfCohorts(cohorts: readonly (readonly number[])[]): PeriodCounts {
  const counts: PeriodCounts = { churned: [], renewed: [] };
  for (const [index, survivors] of cohorts.entries()) {
    const where = cohorts.length > 1 ? `Cohort ${index + 1}` : 'The cohort';
    checkCohort(survivors, where);
    for (let period = 0; period + 1 < survivors.length; period += 1) {
      const [before = 0, after = 0] = survivors.slice(period, period + 2);
      add(counts.churned, period, before - after);
      add(counts.renewed, period, after);
    }
  }
  if (cohorts.every(([start]) => start === 0)) throw new RangeError('There are no customers at the start.');
  if (cohorts.every(({ length }) => length < 2)) {
    throw new RangeError('A start and at least one later count are needed.');
  }
  return counts;
}

/** Customers one by one: churned after so many payments, or active with so many: n payments are n - 1 renewals. */
export function countsOfCustomers({ churnedAt, activeWithPayments }: RetentionData): PeriodCounts {
  const counts: PeriodCounts = { churned: [], renewed: [] };
  for (const payments of [...churnedAt, ...activeWithPayments]) {
    if (!Number.isInteger(payments) || payments < 1) {
      throw new RangeError(`Payments made must be whole and 1 or more, not ${payments}.`);
    }
    for (let period = 0; period < payments - 1; period += 1) add(counts.renewed, period, 1);
  }
  for (const payments of churnedAt) add(counts.churned, payments - 1, 1);
  return counts;
}

/** How many stopped after exactly t payments, and how many were last seen after r renewals, for every t and r. */
export function endsOf({ churned, renewed }: PeriodCounts): {
  churnedAfter: Map<number, number>;
  lastSeenAfter: Map<number, number>;
} {
  const churnedAfter = new Map<number, number>();
  const lastSeenAfter = new Map<number, number>();
  const periods = Math.max(churned.length, renewed.length);
  for (let period = 0; period < periods; period += 1) {
    const stopped = churned[period] ?? 0;
    if (stopped > 0) churnedAfter.set(period + 1, stopped);
    const seenOn = (churned[period + 1] ?? 0) + (renewed[period + 1] ?? 0);
    const left = (renewed[period] ?? 0) - seenOn;
    if (left > 0) lastSeenAfter.set(period + 1, left);
  }
  return { churnedAfter, lastSeenAfter };
}

function checkCohort(survivors: readonly number[], where: string): void {
  if (survivors.length === 0) throw new RangeError(`${where} is empty.`);
  survivors.forEach((count, period) => {
    if (!Number.isFinite(count) || count < 0) {
      throw new RangeError(`${where} has ${count} after period ${period}: counts are numbers of 0 or more.`);
    }
    const before = survivors[period - 1];
    if (before !== undefined && count > before) {
      throw new RangeError(
        `${where} grows from ${before} to ${count} in period ${period}: customers only leave.`,
      );
    }
  });
}

function add(counts: number[], period: number, count: number): void {
  while (counts.length <= period) counts.push(0);
  counts[period] = (counts[period] ?? 0) + count;
}
