import { type Day, daysBetween } from '../calendar.ts';
import type { Commission } from '../ledger/commission.ts';
import { byDay } from '../ledger/order.ts';
import { sumOfAmounts } from '../ledger/totals.ts';
import { type Expected, expectedPayment, type PaymentKind } from '../programs/expected.ts';
import { churnAfterDays, type Program, termsOn } from '../programs/program.ts';
import { paymentsCap } from '../programs/terms.ts';
import { reconcileBonuses } from './bonuses.ts';
import {
  type Covered,
  type Finding,
  finding,
  isStartSeen,
  type ReconcileContext,
  type Step,
  termsFor,
  unpaid,
  type Verdict,
} from './finding.ts';
import { standingAmount } from './payments.ts';
import { billingPeriods, type Period } from './periods.ts';
import type { Referral } from './referral.ts';

/**
 * Every payment that the terms say a referral should have brought, from its first one up to coverage or its end,
 * compared with its rows. No claim is made if the plan price isn't known, outside the days that statements cover,
 * while a customer had cancelled, or once the referral counts as churned. `commissions`: all of the referral's.
 */
export function reconcileReferral(
  referral: Referral,
  commissions: readonly Commission[],
  program: Program,
  covered: Covered,
): Finding[] {
  const payments = commissions
    .filter((item) => item.kind === 'first-order' || item.kind === 'recurring')
    .toSorted(byDay);
  const recurring = termsOn(program, referral.firstDay).recurring !== null;
  const periods = recurring
    ? billingPeriods(payments, referral.periodMonths, covered.to)
    : payments.map((row) => ({ day: row.day, rows: [row] }));
  const steps = stepsOf(periods, commissions, referral);
  const context = { referral, program, covered, steps };
  return [
    ...steps.flatMap((step, index) => reconcilePeriod(step, index, context)),
    ...reconcileBonuses(commissions, context),
    ...flatsOf(commissions, context),
  ];
}

function stepsOf(periods: readonly Period[], commissions: readonly Commission[], referral: Referral): Step[] {
  const adjustments = commissions.filter((item) => item.adjusts !== null);
  let price: number | null = null;
  let upgraded = false;
  return periods.map((period) => {
    const stands = (row: Commission) =>
      row.status !== 'reversed' && (row.amount === 0 || standingAmount(row, adjustments) > 0);
    const standing = period.rows.filter(stands);
    const ownPrice = standing.find((row) => row.planPrice !== null)?.planPrice ?? null;
    const byBonus = referral.planChanges.some(({ basis, day }) => basis === 'bonus' && day < period.day);
    upgraded ||= byBonus || (ownPrice !== null && price !== null && ownPrice > price);
    price = ownPrice ?? price;
    return { ...period, standing, ownPrice, price, upgraded };
  });
}

function reconcilePeriod(step: Step, index: number, context: ReconcileContext): Finding[] {
  if (step.rows.length === 0) return emptyPeriod(step, index, context);
  if (step.standing.length === 0)
    return [finding(step, { kind: kindOf(step), verdict: 'reversed' }, context)];
  const beyond = isBeyondCap(index, step.day, context);
  const expectedKinds = kindsDue(step, context);
  return [
    ...expectedKinds.map((kind) => paidPeriod(step, kind, beyond, context)),
    ...unexpected(step, expectedKinds, context),
  ];
}

function kindOf({ rows }: Period): PaymentKind {
  return rows.some((row) => row.kind === 'first-order') ? 'first-order' : 'recurring';
}

/**
 * The kinds of payment due in a period. The first order replaces the first recurring payment unless the terms
 * pay both.
 */
function kindsDue(step: Step, context: ReconcileContext): PaymentKind[] {
  const kind = kindOf(step);
  const terms = termsFor(step.day, context);
  const both =
    kind === 'first-order' && terms.firstOrder && terms.recurring?.firstOrderReplacesFirstMonth === false;
  return both ? ['first-order', 'recurring'] : [kind];
}

function paidPeriod(step: Step, kind: PaymentKind, beyond: boolean, context: ReconcileContext): Finding {
  const rows = step.standing.filter((row) => row.kind === kind);
  if (rows.length === 0 && step.rows.some((row) => row.kind === kind)) {
    return finding(step, { kind, verdict: 'reversed' }, context);
  }
  const terms = termsFor(step.day, context);
  const { currency } = context.referral;
  if (step.price === null) return finding(step, { kind, verdict: 'unknown', rows }, context);
  const expected = beyond ? nothing : expectedPayment(terms, kind, { ...step, price: step.price }, currency);
  if (expected === null) return finding(step, { kind, verdict: 'unknown', rows }, context);
  const verdict = rows.length === 0 ? stillDue(step.day, context) : verdictOf(rows, expected);
  // A period that states no price may be on another plan: only agreement is certain.
  if (step.ownPrice === null && verdict !== 'paid')
    return finding(step, { kind, verdict: 'unknown', rows }, context);
  return finding(step, { kind, verdict, rows, expected }, context);
}

/**
 * The verdict on a payment that is missing beside one that came: late for as long as the next payment would
 * only be late.
 */
function stillDue(day: Day, context: ReconcileContext): Verdict {
  const limit = churnAfterDays(context.referral.periodMonths);
  return daysBetween(day, context.covered.to) < limit ? 'late' : unpaid(day, context);
}

const nothing: Expected = { amount: 0, rate: 0, agrees: (paid) => paid === 0 };

/**
 * Judges the rows of one payment. Either all of them together are the payment, or one of them is and the others
 * are prorations; a second equal one is one too many.
 */
function verdictOf(rows: readonly Commission[], expected: Expected): Verdict {
  const paid = sumOfAmounts(rows);
  if (expected.agrees(paid, rows.length)) return 'paid';
  const full = rows.filter((row) => expected.agrees(row.amount, 1));
  if (full.length === 1) return 'paid';
  return full.length > 1 || paid > expected.amount ? 'over' : 'short';
}

/** Rows of a kind that the terms don't pay in this period, if they add up to a whole payment. */
function unexpected(step: Step, due: readonly PaymentKind[], context: ReconcileContext): Finding[] {
  if (due.includes('recurring') || step.price === null) return [];
  const terms = termsFor(step.day, context);
  const whole = expectedPayment(
    terms,
    'recurring',
    { ...step, price: step.price },
    context.referral.currency,
  );
  const rows = step.standing.filter((row) => row.kind === 'recurring' && whole?.agrees(row.amount, 1));
  return rows.length === 0
    ? []
    : [finding(step, { kind: 'recurring', verdict: 'over', rows, expected: nothing }, context)];
}

/**
 * The finding for a period without rows: certainly missing if a payment came later; otherwise late, or nothing
 * can be said.
 */
function emptyPeriod(step: Step, index: number, context: ReconcileContext): Finding[] {
  const { referral, steps, covered } = context;
  const before = steps.slice(0, index).findLast((item) => item.rows.length > 0);
  const after = steps.slice(index + 1).find((item) => item.rows.length > 0);
  if (!before || isBeyondCap(index, step.day, context)) return [];
  const left = referral.cancellations.some(({ day }) => before.day <= day && day < step.day);
  if (left) return [];
  if (after && hasOwnRhythm(steps))
    return [finding(step, { kind: 'recurring', verdict: 'unknown' }, context)];
  if (after) return [emptyFinding(step, unpaid(step.day, context), after, context)];
  if (before.standing.length === 0 || !isEndKnown(step.day, context)) return [];
  const end = referral.cancelledOn ?? covered.to;
  const silent = daysBetween(before.day, end) >= churnAfterDays(referral.periodMonths);
  if (referral.cancelledOn !== null) {
    return silent ? [emptyFinding(step, unpaid(step.day, context), null, context)] : [];
  }
  return silent ? [] : [emptyFinding(step, 'late', null, context)];
}

/**
 * True if payments are never less than three periods apart: they are billed by the quarter or year, whatever
 * the terms say.
 */
function hasOwnRhythm(steps: readonly Step[]): boolean {
  const paid = steps.flatMap(({ rows }, index) => (rows.length > 0 ? [index] : []));
  return paid.every((index, nth) => nth === 0 || index - (paid[nth - 1] ?? index) >= 3);
}

function emptyFinding(step: Step, verdict: Verdict, after: Step | null, context: ReconcileContext): Finding {
  const changed = after !== null && after.price !== step.price;
  if (step.price === null) return finding(step, { kind: 'recurring', verdict: 'unknown' }, context);
  const terms = termsFor(step.day, context);
  const plan = { ...step, price: step.price };
  const expected = changed ? null : expectedPayment(terms, 'recurring', plan, context.referral.currency);
  return finding(step, { kind: 'recurring', verdict, expected }, context);
}

/**
 * True if it is known when payments end. A cap counts from the first payment, which may be in an earlier
 * statement that was not imported.
 */
function isEndKnown(day: Day, context: ReconcileContext): boolean {
  const { recurring } = termsFor(day, context);
  return recurring === null || paymentsCap(recurring) === null || isStartSeen(context);
}

/** True for a payment beyond the cap of the terms. */
function isBeyondCap(index: number, day: Day, context: ReconcileContext): boolean {
  const { recurring } = termsFor(day, context);
  const cap = recurring && paymentsCap(recurring);
  return cap !== null && index >= cap;
}

function flatsOf(commissions: readonly Commission[], context: ReconcileContext): Finding[] {
  return commissions
    .filter((item) => item.kind === 'flat' && item.status !== 'reversed')
    .flatMap((item) => {
      const { flat } = termsFor(item.day, context);
      if (!flat) return [];
      const difference = item.amount - flat.amount;
      const verdict = difference === 0 ? 'paid' : difference < 0 ? 'short' : 'over';
      const step = { day: item.day, price: null };
      return [{ ...finding(step, { kind: 'flat', verdict, rows: [item] }, context), expected: flat.amount }];
    });
}
