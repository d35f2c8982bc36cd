import { addMonths, type Day, daysBetween } from '../calendar.ts';
import type { Commission } from '../ledger/commission.ts';
import { periodsPaid } from './payments.ts';

/** One billing period: the day its payment came, or was due, and its rows; none: nothing came. */
export type Period = { day: Day; rows: Commission[] };

/** A payment within this many days of its billing day counts as on time; one further off moves the billing day. */
const BILLING_DAY_SLACK = 3;

/**
 * The billing periods of a referral, from its first order or recurring row (reversed ones included, in order of
 * days) up to `until`. Periods without a payment are included without rows, both between payments and after the
 * last one. A second equal payment within one period fills an empty period before it.
 */
export function billingPeriods(rows: readonly Commission[], periodMonths: number, until: Day): Period[] {
  const periods: Period[] = [];
  const openers = periodsPaid(rows, periodMonths);
  let billing = { from: openers[0]?.day ?? until, number: -1 };
  const dueOf = (number: number) => addMonths(billing.from, number * periodMonths);
  for (const [index, opener] of openers.entries()) {
    const number = index === 0 ? 0 : nearest(opener.day, billing.number + 1, dueOf);
    for (let empty = billing.number + 1; empty < number; empty += 1) {
      periods.push({ day: dueOf(empty), rows: [] });
    }
    const onDay = Math.abs(daysBetween(dueOf(number), opener.day)) <= BILLING_DAY_SLACK;
    billing = onDay ? { ...billing, number } : { from: opener.day, number: 0 };
    periods.push({ day: opener.day, rows: rowsFrom(opener, openers[index + 1], rows) });
  }
  if (openers.length > 0) {
    for (let number = billing.number + 1; dueOf(number) <= until; number += 1) {
      periods.push({ day: dueOf(number), rows: [] });
    }
  }
  return periods.map(fillFromLater);
}

/** The number, from `least` on, of the due day closest to a day; of two equally close, the earlier. */
function nearest(day: Day, least: number, dueOf: (number: number) => Day): number {
  const distance = (number: number) => Math.abs(daysBetween(dueOf(number), day));
  let number = least;
  while (distance(number + 1) < distance(number)) number += 1;
  return number;
}

function rowsFrom(
  opener: Commission,
  next: Commission | undefined,
  rows: readonly Commission[],
): Commission[] {
  const end = next ? rows.indexOf(next) : rows.length;
  return rows.slice(rows.indexOf(opener), end);
}

/** Payments that came late are in a later period, beside its own: they fill the empty ones before. */
function fillFromLater(period: Period, index: number, periods: Period[]): Period {
  if (period.rows.length > 0) return period;
  const later = periods.slice(index + 1).find(({ rows }) => rows.length > 0);
  const [opener, ...others] = later?.rows ?? [];
  const twin = others.find((row) => row.kind === opener?.kind && row.amount === opener.amount);
  if (!later || !twin) return period;
  later.rows = later.rows.filter((row) => row !== twin);
  return { day: twin.day, rows: [twin] };
}
