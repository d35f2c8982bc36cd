import { keyOf } from '../ids.ts';
import { cell, LAST_MONTH, LIFETIME_CAP, retentionGrid } from './grid.ts';
import type { Residual } from './posterior.ts';
import { stream } from './random.ts';
import { paymentsDue, residualBy } from './schedule.ts';
import type { ActiveReferral, ArticleOutlook } from './types.ts';

/** What the draws of every article need of a program. */
export type ProgramDraws = {
  /** Grid point of each draw: shared by all referrals of the program, so their uncertainty is too. */
  points: Float64Array;
  approvalChance: number;
};

/** The simulated futures of one article, one entry per draw. */
export type ArticleDraws = {
  referrals: readonly { referral: ActiveReferral; payments: Float64Array }[];
  /** Pending money that is approved, minor units. */
  pending: Float64Array;
  size: number;
};

/**
 * Simulates an article's payments to come and the fate of its pending money. Each entry has a stream
 * of its own, keyed by what it says: neither order nor other entries change its numbers.
 */
export function drawArticle(
  article: ArticleOutlook,
  programOf: (programId: string) => ProgramDraws,
  options: { seed: string; draws: number },
): ArticleDraws {
  const streamOf = (key: string) => stream(options.seed, article.articleId, key);
  const referrals = keyed(article.active ?? [], referralKey).map(([key, referral]) => {
    const { points } = programOf(referral.programId);
    return { referral, payments: drawPayments(points, residualBy(referral, LIFETIME_CAP), streamOf(key)) };
  });
  const pending = new Float64Array(options.draws);
  for (const [key, entry] of keyed(article.pending, (e) => keyOf('pending', e.programId, e.amount))) {
    addApproved(pending, entry.amount, programOf(entry.programId).approvalChance, streamOf(key));
  }
  return { referrals, pending, size: options.draws };
}

/** Income of each draw by horizon month `months`, minor units; pending money comes in month 1. */
export function incomeBy(article: ArticleDraws, months: number): Float64Array {
  const income = months < 1 ? new Float64Array(article.size) : article.pending.slice();
  for (const { referral, payments } of article.referrals) {
    addIncome(income, payments, paymentsDue(referral, months), referral.commission);
  }
  return income;
}

/** Looks the commissions up by payments made: comparing with `due` in every draw takes twice the time. */
function addIncome(income: Float64Array, payments: Float64Array, due: number, commission: number): void {
  const earned = new Float64Array(LAST_MONTH + 1).fill(due * commission);
  for (let made = 0; made < due; made += 1) earned[made] = made * commission;
  for (let draw = 0; draw < income.length; draw += 1) {
    income[draw] = (income[draw] ?? 0) + (earned[payments[draw] ?? 0] ?? 0);
  }
}

/**
 * Payments that a customer still makes, one count per draw, by inverting the residual survival
 * S(tenure + k p) / S(tenure) of the draw's grid point at a uniform number.
 */
export function drawPayments(points: Float64Array, residual: Residual, uniform: () => number): Float64Array {
  const { survival } = retentionGrid();
  const { tenure, count, periodMonths } = residual;
  const drawn = new Float64Array(points.length);
  for (let draw = 0; draw < points.length; draw += 1) {
    const start = cell(points[draw] ?? 0, tenure);
    const threshold = (1 - uniform()) * (survival[start] ?? 0);
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((survival[start + middle * periodMonths] ?? 0) >= threshold) low = middle;
      else high = middle - 1;
    }
    drawn[draw] = low;
  }
  return drawn;
}

function addApproved(sums: Float64Array, amount: number, chance: number, uniform: () => number): void {
  for (let draw = 0; draw < sums.length; draw += 1) {
    if (uniform() < chance) sums[draw] = (sums[draw] ?? 0) + amount;
  }
}

/** A text for everything that a referral's future depends on. */
function referralKey(referral: ActiveReferral): string {
  const { programId, payments, commission, firstDueMonth, periodMonths, paymentsLeft } = referral;
  return keyOf(programId, payments, commission, firstDueMonth, periodMonths, paymentsLeft);
}

/** Entries in the order of their keys; equal ones are told apart by a number. */
function keyed<T>(entries: readonly T[], keyOfEntry: (entry: T) => string): [key: string, entry: T][] {
  const seen = new Map<string, number>();
  const numbered = entries.map((entry): [string, T] => {
    const key = keyOfEntry(entry);
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return [keyOf(key, number), entry];
  });
  return numbered.sort(([a], [b]) => (a < b ? -1 : 1));
}
