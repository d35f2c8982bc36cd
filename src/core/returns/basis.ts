import type { Day, Month } from '../calendar.ts';
import type { Rollup } from '../ledger/commission.ts';
import { anonymousPayments } from '../ledger/totals.ts';
import { lastAsOf, type Opening } from '../opening/opening.ts';
import type { RateFinder } from '../rates/find.ts';
import type { ProgramCoverage, ReturnsInput } from './inputs.ts';
import { isCapped, isChurned, type JudgedReferral } from './judged.ts';
import { upgradesSeen } from './upgrades.ts';

/** One thing that a projection rests on, or why there is none. */
export type BasisPart =
  | { says: 'no-statement' }
  | { says: 'anonymous'; rows: number }
  | {
      says: 'program';
      program: string;
      active: number;
      capped: number;
      stopped: number;
      coversTo: Day;
      priorMonths: number;
    }
  | { says: 'due-since'; coversTo: Day }
  | { says: 'no-plan'; referrals: number }
  | { says: 'no-rate'; referrals: number }
  | { says: 'no-rate-pending'; commissions: number }
  | { says: 'newest-rate'; currency: string; to: string; rate: number; month: Month }
  | { says: 'opening'; asOf: Day }
  | { says: 'from-totals'; program: string; customers: number; until: Day; priorMonths: number }
  | { says: 'few'; program: string; referrals: number }
  | { says: 'upgrades'; program: string; upgraded: number; months: number }
  | {
      says: 'new';
      program: string;
      kind: 'views' | 'clicks' | 'launch';
      months: number;
      referrals: number;
      /** The last day that statements reach, where some who came since are in it. */
      coversTo?: Day;
    }
  | { says: 'traffic' }
  | { says: 'no-new'; why: 'draft' | 'no-day' | 'not-read' | 'no-link' }
  | {
      says: 'no-new-of';
      program: string;
      why: 'closed' | 'link-gone' | 'no-statement' | 'anonymous' | 'no-rate' | 'no-price' | 'no-traffic';
    }
  | { says: 'new-of-articles'; known: number; unknown: number };

/** With fewer referrals than this the prior outweighs them. */
const FEW = 10;

/** What a projection rests on, most important first. */
export function basisOf(
  { asOf, coverage, currency }: Pick<ReturnsInput, 'asOf' | 'coverage' | 'currency'>,
  referrals: readonly JudgedReferral[],
  rollups: readonly Rollup[],
): BasisPart[] {
  const reached = [...coverage.values()].some((program) => program.coversTo !== null);
  if (!reached) return [{ says: 'no-statement' }];
  const anonymous = anonymousPayments(rollups);
  const byProgram = Map.groupBy(referrals, (referral) => referral.programId);
  const foreign = referrals.filter(
    (referral) => referral.state === 'active' && referral.currency !== currency,
  );
  return [
    ...(anonymous > 0 ? [{ says: 'anonymous' as const, rows: anonymous }] : []),
    ...[...byProgram.values()].flatMap((group) => programParts(group, asOf, coverage)),
    ...(foreign.length > 0 ? [{ says: 'no-rate' as const, referrals: foreign.length }] : []),
  ];
}

function programParts(
  referrals: readonly JudgedReferral[],
  asOf: Day,
  coverage: ReadonlyMap<string, ProgramCoverage>,
): BasisPart[] {
  const active = referrals.filter((referral) => referral.state === 'active');
  const capped = referrals.filter(isCapped).length;
  const stopped = referrals.filter(isChurned).length;
  const seen = active.length + capped + stopped;
  const program = referrals[0]?.program;
  const coversTo = program && coverage.get(program.id)?.coversTo;
  if (!program || !coversTo || seen === 0) return [];
  const unpriced = active.filter((referral) => referral.periodCommission === null).length;
  return [
    {
      says: 'program',
      program: program.name,
      active: active.length,
      capped,
      stopped,
      coversTo,
      priorMonths: program.meanLifetimeMonths,
    },
    ...(seen < FEW ? [{ says: 'few' as const, program: program.name, referrals: seen }] : []),
    ...(active.length > 0
      ? [{ says: 'upgrades' as const, program: program.name, ...upgradesSeen(referrals) }]
      : []),
    ...(coversTo < asOf && active.length > 0 ? [{ says: 'due-since' as const, coversTo }] : []),
    ...(unpriced > 0 ? [{ says: 'no-plan' as const, referrals: unpriced }] : []),
  ];
}

/** Names the rates at which what is to come in other currencies is counted. */
export function ratesBasis(
  items: readonly { currency: string }[],
  to: string,
  finder: RateFinder,
): BasisPart[] {
  const currencies = [...new Set(items.map(({ currency }) => currency))].filter((code) => code !== to).sort();
  return currencies.flatMap((currency) => {
    const found = finder.latest(currency);
    return found ? [{ says: 'newest-rate', currency, to, rate: found.rate, month: found.month }] : [];
  });
}

/** Says how much of what waits for approval is left out for want of a rate to the display currency. */
export function pendingBasis(unsettled: readonly { currency: string }[], to: string): BasisPart[] {
  const commissions = unsettled.filter(({ currency }) => currency !== to).length;
  return commissions > 0 ? [{ says: 'no-rate-pending', commissions }] : [];
}

/** Says that what `unseen` customers brought is in what was earned, and not in what is to come. */
export function openingBasis(unseen: readonly Opening[]): BasisPart[] {
  const asOf = lastAsOf(unseen);
  return asOf === undefined ? [] : [{ says: 'opening', asOf }];
}

/** If totals are projected from, parts that call them unknown are left out. */
export function withoutUnknown(parts: readonly BasisPart[]): BasisPart[] {
  if (!parts.some(({ says }) => says === 'from-totals')) return [...parts];
  return parts.filter(({ says }) => says !== 'opening' && says !== 'anonymous');
}
