import { addDays, addMonths, type Day, daysBetween, firstDayOf, type Month } from '../calendar.ts';
import type { Rollup } from '../ledger/commission.ts';
import { isSettled } from '../ledger/totals.ts';
import { lastAsOf, type Opening } from '../opening/opening.ts';
import { type Program, termsOn } from '../programs/program.ts';
import { paymentsCap, recursFromFirst, type Terms } from '../programs/terms.ts';
import { LAST_MONTH } from '../projection/grid.ts';
import { predictiveSurvival } from '../projection/posterior.ts';
import { priorWeights } from '../projection/prior.ts';
import { trafficShape } from '../projection/traffic.ts';
import type { ActiveReferral } from '../projection/types.ts';
import { sum, sumKnown } from '../sums.ts';
import { horizonMonth } from './outlook.ts';

/**
 * Customers known only as totals: when each is assumed to have come, and what all of them brought in the
 * display currency.
 */
export type Totals = {
  program: Program;
  /** The last day they speak of. */
  until: Day;
  came: Day[];
  firstOrder: number | null;
  recurring: number | null;
};

/**
 * What an article's balances of one program say of its customers: conversions, spread over a month that is given
 * alone, or over the time since publication as traffic comes. Null where one of them doesn't say how many came,
 * where nobody knows when, or where money came and nobody is said to have.
 */
export function totalsOfOpenings(
  program: Program,
  openings: readonly Opening[],
  publishedOn: Day | null,
  toDisplay: (amount: number, currency: string) => number | null,
): Totals | null {
  const counting = openings.filter(({ state }) => state === 'counts');
  const until = lastAsOf(counting);
  const came = arrivalsOf(counting, publishedOn);
  if (until === undefined || came === null) return null;
  const firstOrder = sumInDisplay(counting, (each) => each.firstOrder, toDisplay);
  const recurring = sumInDisplay(counting, (each) => each.recurring, toDisplay);
  if (came.length === 0 && (firstOrder || recurring)) return null;
  return { program, until, came, firstOrder, recurring };
}

/** When the customers of some balances are assumed to have come. */
function arrivalsOf(counting: readonly Opening[], publishedOn: Day | null): Day[] | null {
  const days = counting.map(({ balance, conversions }) => {
    if (conversions === null) return null;
    if (conversions === 0) return [];
    const { month, asOf } = balance;
    if (month !== null) return spreadOver(firstDayOf(month), asOf, conversions, () => 1);
    const from = publishedOn ?? balance.publishedOn;
    return from === null ? null : spreadOver(from, asOf, conversions, trafficShape);
  });
  return days.every((each) => each !== null) ? days.flat() : null;
}

/** The same of a program's statement rows that name no customer: first orders in the middle of their months. */
export function totalsOfRows(rows: readonly Rollup[], program: Program, coversTo: Day): Totals {
  const settled = rows.filter((row) => isSettled(row.status));
  const of = (kind: Rollup['kind']) => settled.filter((row) => row.kind === kind);
  const amount = (kind: Rollup['kind']) => sum(of(kind).map((row) => row.amount));
  const came = of('first-order').flatMap((row) =>
    Array.from({ length: row.anonymous }, () => middleOf(row.month)),
  );
  return {
    program,
    until: coversTo,
    came,
    firstOrder: amount('first-order'),
    recurring: amount('recurring'),
  };
}

/**
 * Totals of one program over different days, up to the last that either speaks of: what was due by then isn't to come.
 * Money that one of them doesn't tell is not known of both.
 */
export function addTotals(a: Totals, b: Totals): Totals {
  const both = (one: number | null, other: number | null) =>
    one === null || other === null ? null : one + other;
  return {
    program: a.program,
    until: a.until > b.until ? a.until : b.until,
    came: [...a.came, ...b.came],
    firstOrder: both(a.firstOrder, b.firstOrder),
    recurring: both(a.recurring, b.recurring),
  };
}

/**
 * Customers who may still pay, from totals alone: nobody knows which are left, so each is as likely to be as retention
 * says (`weightsOf`: its weights by months between payments; the prior's where none are given). A payment is what makes the recurring sum so far the one to be expected, else what the
 * first orders were by the terms. Null where neither is known.
 */
export function activeFromTotals(
  totals: Totals,
  asOf: Day,
  weightsOf: (periodMonths: number) => Float64Array = () => priorWeights(totals.program.meanLifetimeMonths),
): ActiveReferral[] | null {
  const { program, until, came } = totals;
  const terms = termsOn(program, asOf);
  if (!terms.recurring) return [];
  const { periodMonths } = terms.recurring;
  const cap = paymentsCap(terms.recurring);
  const byDay = [...Map.groupBy(came.toSorted(), (day) => day)].map(([day, { length }]) => ({
    day,
    due: paymentsBy(day, until, periodMonths),
    customers: length,
  }));
  const commission = commissionOf(totals, terms, byDay, weightsOf(periodMonths));
  if (commission === null) return null;
  return byDay.flatMap(({ day, due, customers }) => {
    const referral: ActiveReferral = {
      programId: program.id,
      payments: 1,
      unseen: due - 1,
      commission,
      upgrade: null,
      firstDueMonth: horizonMonth(addMonths(day, due * periodMonths), asOf),
      periodMonths,
      paymentsLeft: cap === null ? null : Math.max(0, cap - due),
    };
    return Array.from({ length: customers }, () => referral);
  });
}

/** Payments due by a day, the first included. */
function paymentsBy(first: Day, until: Day, periodMonths: number): number {
  return Math.max(1, Math.floor((0 - horizonMonth(first, until)) / periodMonths) + 1);
}

/** Customers who came on one day, and the payments that fell due for each of them. */
type Arrived = { due: number; customers: number };

function commissionOf(
  { recurring, firstOrder, came }: Totals,
  terms: Terms,
  arrived: readonly Arrived[],
  weights: Float64Array,
): number | null {
  const expected = expectedRecurring(weights, terms, arrived);
  if (recurring !== null && expected >= 0.5) return recurring / expected;
  const { firstOrder: first, recurring: later } = terms;
  if (firstOrder === null || !first || !later || first.rate === 0) return null;
  return (firstOrder / came.length) * (later.rate / first.rate);
}

/** How many payments with a recurring commission are expected to have been made, by retention and the terms. */
function expectedRecurring(weights: Float64Array, terms: Terms, arrived: readonly Arrived[]): number {
  if (!terms.recurring) return 0;
  const { periodMonths } = terms.recurring;
  const from = recursFromFirst(terms) ? 0 : 1;
  const longest = Math.max(...arrived.map(({ due }) => due));
  const most = Math.min(longest, paymentsCap(terms.recurring) ?? longest);
  const chances = Array.from({ length: most }, (_, payment) =>
    predictiveSurvival(weights, Math.min(LAST_MONTH, payment * periodMonths)),
  );
  return sum(arrived.map(({ due, customers }) => customers * sum(chances.slice(from, due))));
}

/** Spreads `count` days from `from` to `to`, at even shares of the sum of `density` (by months of age). */
function spreadOver(from: Day, to: Day, count: number, density: (month: number) => number): Day[] {
  const days = Math.max(1, daysBetween(from, to));
  const weights = Array.from({ length: days }, (_, day) => density(Math.floor(day / 30)));
  const total = sum(weights);
  const placed: Day[] = [];
  let reached = 0;
  weights.forEach((weight, day) => {
    reached += weight;
    while (placed.length < count && reached >= ((placed.length + 0.5) / count) * total * (1 - 1e-12)) {
      placed.push(addDays(from, day));
    }
  });
  return placed;
}

/** The day that stands for a month of which no day is known. */
export function middleOf(month: Month): Day {
  return `${month}-15`;
}

/** In the display currency, of what is given and has a rate; null where nothing has. */
function sumInDisplay(
  openings: readonly Opening[],
  pick: (opening: Opening) => number | null,
  toDisplay: (amount: number, currency: string) => number | null,
): number | null {
  const amounts = openings.map((opening) => {
    const amount = pick(opening);
    return amount === null ? null : toDisplay(amount, opening.balance.currency);
  });
  return sumKnown(amounts);
}
