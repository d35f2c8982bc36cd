import type { Day } from '../calendar.ts';
import type { Rollup } from '../ledger/commission.ts';
import type { ProgramCoverage } from './inputs.ts';
import { isChurned, type JudgedReferral } from './outlook.ts';

/** Commission rows of customers' payments that name no customer: what recurs in them is not known. */
export function anonymousPayments(rollups: readonly Rollup[]): number {
  return rollups
    .filter((rollup) => rollup.kind === 'first-order' || rollup.kind === 'recurring')
    .reduce((sum, rollup) => sum + rollup.anonymous, 0);
}

/** Plain sentences on what a projection rests on, or why there is none. */
export function basisOf(
  asOf: Day,
  referrals: readonly JudgedReferral[],
  rollups: readonly Rollup[],
  coverage: ReadonlyMap<string, ProgramCoverage>,
  currency: string,
): string[] {
  const reached = [...coverage.values()].some((program) => program.coversTo !== null);
  if (!reached) return ['No statement of commissions imported yet.'];
  const sentences: string[] = [];
  const anonymous = anonymousPayments(rollups);
  if (anonymous > 0) {
    sentences.push(`${anonymous} rows name no customer: what they will bring again is not known.`);
  }
  for (const [name, group] of Object.entries(
    Object.groupBy(referrals, (referral) => referral.program.name),
  )) {
    sentences.push(...programSentences(name, group ?? [], asOf, coverage));
  }
  const foreign = referrals.filter(
    (referral) => referral.state === 'active' && referral.currency !== currency,
  );
  if (foreign.length > 0) sentences.push(`${foreign.length} active in a currency without a rate: not in it.`);
  return [...sentences, 'Upgrades and new referrals are not in it yet.'];
}

function programSentences(
  name: string,
  referrals: readonly JudgedReferral[],
  asOf: Day,
  coverage: ReadonlyMap<string, ProgramCoverage>,
): string[] {
  const active = referrals.filter((referral) => referral.state === 'active');
  const churned = referrals.filter(isChurned);
  const [first] = referrals;
  const coversTo = first && coverage.get(first.programId)?.coversTo;
  if (!first || !coversTo || active.length + churned.length === 0) return [];
  const unpriced = active.filter((referral) => referral.periodCommission === null).length;
  return [
    `${name}: ${active.length} active and ${churned.length} stopped on ${coversTo}, the last day its statements reach.`,
    `How long they stay: your own records weighed against an average of ${first.program.meanLifetimeMonths} months.`,
    ...(coversTo < asOf && active.length > 0
      ? [`Payments due since ${coversTo} are counted as still to come.`]
      : []),
    ...(unpriced > 0 ? [`${unpriced} active without a known plan: not in it.`] : []),
  ];
}
