import type { Day, Month } from '../calendar.ts';
import type { Rollup } from '../ledger/commission.ts';
import { lastAsOf, type Opening } from '../opening/opening.ts';
import type { RateFinder } from '../rates/find.ts';
import type { ProgramCoverage } from './inputs.ts';
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
  | { says: 'new'; program: string; kind: 'views' | 'clicks' | 'launch'; months: number; referrals: number }
  | { says: 'traffic' }
  | { says: 'no-new'; why: 'draft' | 'no-day' | 'not-read' | 'no-link' }
  | {
      says: 'no-new-of';
      program: string;
      why: 'closed' | 'no-statement' | 'anonymous' | 'no-price' | 'no-traffic';
    }
  | { says: 'new-of-articles'; known: number; unknown: number };

/** The part as a plain sentence; days are written by `formatDay`. */
export function basisSentence(part: BasisPart, formatDay: (day: Day) => string): string {
  switch (part.says) {
    case 'no-statement':
      return 'No statement of commissions imported yet.';
    case 'anonymous':
      return `${part.rows} rows name no customer: what they will bring again is not known.`;
    case 'program': {
      const { program, active, capped, stopped, coversTo, priorMonths } = part;
      const atCap = capped > 0 ? `, ${capped} at the cap of its terms` : '';
      const judged = `${program}: ${active} active${atCap} and ${stopped} stopped on ${formatDay(coversTo)}, the last day its statements reach.`;
      return `${judged} How long they stay: your own records weighed against an average of ${priorMonths} months.`;
    }
    case 'due-since':
      return `Payments due since ${formatDay(part.coversTo)} are counted as still to come.`;
    case 'no-plan':
      return `${part.referrals} active without a known plan: not in it.`;
    case 'no-rate':
      return `${part.referrals} active in a currency without a rate: not in it.`;
    case 'no-rate-pending':
      return `${part.commissions} pending or held in a currency without a rate: not in it.`;
    case 'newest-rate': {
      const { currency, to, rate, month } = part;
      return `What is to come in ${currency} counts at the newest rate: 1 ${currency} = ${Number(rate.toPrecision(6))} ${to} (${month}).`;
    }
    case 'opening':
      return `Commissions up to ${formatDay(part.asOf)} are known as totals only: what will recur from them is not known.`;
    case 'from-totals': {
      const { program, customers, until, priorMonths } = part;
      return `From totals: ${customers} customers of ${program} up to ${formatDay(until)}. Which of them still pay isn't known, so how long they stay is the average of ${priorMonths} months alone.`;
    }
    case 'few':
      return `Mostly assumption: ${part.referrals === 1 ? '1 referral' : `${part.referrals} referrals`} of ${part.program} so far.`;
    case 'upgrades':
      return `Upgrades at ${part.program}: ${part.upgraded} in ${part.months} months of customers who had not upgraded yet, weighed against 2 % a month.`;
    case 'new':
      return `New referrals for ${part.program}: from ${seenWords(part)}, weighed against your other articles.`;
    case 'traffic':
      return 'Traffic to come is a guess by a factor of two either way.';
    case 'no-new':
      return noNewWords[part.why];
    case 'no-new-of':
      return `New referrals for ${part.program}: ${noNewOfWords[part.why]}.`;
    case 'new-of-articles': {
      const missing = part.unknown > 0 ? ` Those of ${part.unknown} others are not known.` : '';
      return `New referrals of ${part.known} articles are in it, by each one's traffic and conversions.${missing}`;
    }
  }
}

function seenWords({ kind, months, referrals }: Extract<BasisPart, { says: 'new' }>): string {
  const came = referrals === 1 ? '1 referral' : `${referrals} referrals`;
  if (kind === 'launch') return `${came} so far; views and clicks are not known`;
  return `${months === 1 ? '1 month' : `${months} months`} of ${kind} and ${came} in them`;
}

const noNewWords = {
  draft: 'Not published: no new referrals are expected.',
  'no-day': 'New referrals: not known, as the day of publication is not.',
  'not-read': 'New referrals: not known, as the page was not read yet.',
  'no-link': 'No link of a program stands in it: no new referrals are expected.',
};

const noNewOfWords = {
  closed: 'none, the program is closed',
  'no-statement': 'not known, no statement of it was imported',
  anonymous: 'not known, its statements name no customers',
  'no-price': 'not known, no price that a customer paid is',
  'no-traffic': 'not known, there is no whole month of views or clicks yet',
};

/** With fewer referrals than this the prior outweighs them. */
const FEW = 10;

/** Commission rows of customers' payments that name no customer: what recurs in them is not known. */
export function anonymousPayments(rollups: readonly Rollup[]): number {
  return rollups
    .filter((rollup) => rollup.kind === 'first-order' || rollup.kind === 'recurring')
    .reduce((sum, rollup) => sum + rollup.anonymous, 0);
}

/** What a projection rests on, most important first. */
export function basisOf(
  asOf: Day,
  referrals: readonly JudgedReferral[],
  rollups: readonly Rollup[],
  coverage: ReadonlyMap<string, ProgramCoverage>,
  currency: string,
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

/** Where totals are projected from, what says that nothing is known of them is left out. */
export function withoutUnknown(parts: readonly BasisPart[]): BasisPart[] {
  if (!parts.some(({ says }) => says === 'from-totals')) return [...parts];
  return parts.filter(({ says }) => says !== 'opening' && says !== 'anonymous');
}
