import type { Commission } from '../ledger/commission.ts';
import type { AmountsByCurrency } from '../money.ts';
import type { Program } from '../programs/program.ts';
import type { Covered, Finding, Verdict } from './finding.ts';
import { reconcileReferral } from './reconcile.ts';
import type { Referral } from './referral.ts';

/** A payment that is not as the terms say, with whose it is. */
export type OpenFinding = Finding & {
  customer: string;
  ordinal: number;
  articleId: string | null;
  /** True if several referrals share the customer's name: the rows may be another's. */
  doubtful: boolean;
};

/** A program's statements checked against its terms. */
export type Reconciliation = {
  /** What is missing, late, short or over, newest first. */
  open: OpenFinding[];
  /** Minor units missing or short; what is late, doubtful or of unknown amount is left out. */
  owed: AmountsByCurrency;
  /** Payments missing or short that are not doubtful. */
  owedPayments: number;
  /** Payments as the terms say. */
  agreeing: number;
  /** Payments that can't be judged: their plan price, rate or billing period isn't known, or no statement covers their day. */
  unknown: number;
  notCovered: number;
};

const openVerdicts: ReadonlySet<Verdict> = new Set(['missing', 'late', 'short', 'over']);

/** Checks every referral of a program against its terms; `commissions` are the program's. */
export function reconcileProgram(
  program: Program,
  referrals: readonly Referral[],
  commissions: readonly Commission[],
  covered: Covered,
): Reconciliation {
  const rows = Map.groupBy(commissions, (commission) => commission.referralId);
  const namesakes = Map.groupBy(referrals, (referral) => referral.customer);
  const findings = referrals.flatMap((referral) =>
    reconcileReferral(referral, rows.get(referral.id) ?? [], program, covered).map((finding) => ({
      ...finding,
      customer: referral.customer,
      ordinal: referral.ordinal,
      articleId: referral.articleId,
      doubtful: (namesakes.get(referral.customer)?.length ?? 0) > 1,
    })),
  );
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const owed = findings.filter(isOwed);
  return {
    open: findings
      .filter(({ verdict }) => openVerdicts.has(verdict))
      .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1)),
    owed: owedAmounts(owed),
    owedPayments: owed.length,
    agreeing: count('paid'),
    unknown: count('unknown'),
    notCovered: count('not-covered'),
  };
}

function isOwed({ verdict, doubtful }: OpenFinding): boolean {
  return !doubtful && (verdict === 'missing' || verdict === 'short');
}

function owedAmounts(findings: readonly OpenFinding[]): AmountsByCurrency {
  const owed: AmountsByCurrency = {};
  for (const { expected, paid, currency } of findings) {
    if (expected !== null) owed[currency] = (owed[currency] ?? 0) + expected - paid;
  }
  return owed;
}
