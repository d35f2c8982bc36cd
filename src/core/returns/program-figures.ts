import { addDays, addMonths, type Day, type Month, monthOfDay, monthsFromTo } from '../calendar.ts';
import type { CommissionTotals, Rollup } from '../ledger/commission.ts';
import { isSettled, noCommissions, totalsByCurrency } from '../ledger/totals.ts';
import { roundHalfUp } from '../money.ts';
import type { Program } from '../programs/program.ts';
import { anonymousPayments } from './basis.ts';
import { covers, type DayRange } from './clicks.ts';
import type { ProgramCoverage } from './inputs.ts';
import { isChurned, type JudgedReferral } from './outlook.ts';

/** A program's figures in one of its currencies, minor units; null is not known. */
export type ProgramMoney = {
  currency: string;
  totals: CommissionTotals;
  /** Settled commissions per conversion. */
  valuePerReferral: number | null;
  /** Settled commissions per click, of the months that both kinds of statements cover. */
  epc: number | null;
  /** Part of all programs' settled commissions in this currency, 0 to 1. */
  share: number | null;
};

/** What programs are compared by. Rates are fractions; null is not known. */
export type ProgramFigures = {
  program: Program;
  coversTo: Day | null;
  /** The program's own currency first, then the others that it has rows in. */
  money: ProgramMoney[];
  /** Of the months that click statements and commission statements both cover wholly. */
  clicks: number | null;
  /** Conversions per click, of the same months. */
  conversionRate: number | null;
  /** Distinct referrals with a first payment; null where rows name no customers. */
  conversions: number | null;
  /** Chance of a paying referral to stop, a month. */
  churn: number | null;
  /** Reversed rows of all that were settled or reversed. */
  reversalRate: number | null;
  /** Null where nothing recurs. */
  active: number | null;
  churned: number | null;
};

export type ProgramFiguresInput = {
  programs: readonly Program[];
  coverage: ReadonlyMap<string, ProgramCoverage>;
  /** The days that each program's statements of commissions cover. */
  covered: ReadonlyMap<string, readonly DayRange[]>;
  rollups: readonly Rollup[];
  referrals: readonly JudgedReferral[];
  clickMonths: readonly { programId: string; month: Month; clicks: number }[];
};

/** The figures of every program, from rollups and referrals. What spreadsheets say is not in them. */
export function programFigures(input: ProgramFiguresInput): ProgramFigures[] {
  const rollups = Map.groupBy(input.rollups, (rollup) => rollup.programId);
  const referrals = Map.groupBy(input.referrals, (referral) => referral.programId);
  const incomes = incomeByCurrency(input);
  return input.programs.map((program) => {
    const months = monthsWithClicks(program.id, input);
    const own = { rollups: rollups.get(program.id) ?? [], referrals: referrals.get(program.id) ?? [] };
    return {
      program,
      coversTo: input.coverage.get(program.id)?.coversTo ?? null,
      money: moneyOf(program, own, months, incomes),
      clicks: months.size === 0 ? null : sum([...months.values()]),
      conversionRate: conversionRate(own, months),
      conversions: conversionsOf(own),
      reversalRate: reversalRate(own.rollups),
      ...retentionOf(own.referrals),
    };
  });
}

type Own = { rollups: readonly Rollup[]; referrals: readonly JudgedReferral[] };

/** Settled commissions of all programs that pay money, by currency. */
function incomeByCurrency({ programs, rollups }: ProgramFiguresInput): Record<string, CommissionTotals> {
  const paying = new Set(programs.filter(({ paidIn }) => paidIn === 'money').map(({ id }) => id));
  return totalsByCurrency(rollups.filter((rollup) => paying.has(rollup.programId)));
}

/** Clicks by calendar month, of the months wholly covered by statements of clicks and of commissions. */
function monthsWithClicks(programId: string, input: ProgramFiguresInput): Map<Month, number> {
  const clicks = input.coverage.get(programId)?.clicks ?? [];
  const [first] = clicks.map(({ from }) => from).sort();
  const last = clicks
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return new Map();
  const commissions = input.covered.get(programId) ?? [];
  const counted = Map.groupBy(
    input.clickMonths.filter((item) => item.programId === programId),
    (item) => item.month,
  );
  const months = monthsFromTo(monthOfDay(first), monthOfDay(last)).filter((month) => {
    const days = { from: `${month}-01`, to: addDays(addMonths(`${month}-01`, 1), -1) };
    return covers(clicks, days) && covers(commissions, days);
  });
  return new Map(months.map((month) => [month, sum((counted.get(month) ?? []).map((item) => item.clicks))]));
}

function moneyOf(
  program: Program,
  { rollups, referrals }: Own,
  months: ReadonlyMap<Month, number>,
  incomes: Record<string, CommissionTotals>,
): ProgramMoney[] {
  const totals = totalsByCurrency(rollups);
  const inMonths = totalsByCurrency(rollups.filter(({ month }) => months.has(month)));
  const clicks = sum([...months.values()]);
  const named = anonymous(rollups) === 0;
  const others = Object.keys(totals).filter((currency) => currency !== program.currency);
  const shown =
    program.currency in totals || others.length === 0 ? [program.currency, ...others.sort()] : others;
  return shown.map((currency) => {
    const own = totals[currency] ?? noCommissions();
    const converted = referrals.filter((item) => item.converted && item.currency === currency).length;
    const income = program.paidIn === 'money' ? (incomes[currency]?.toDate ?? 0) : 0;
    return {
      currency,
      totals: own,
      valuePerReferral: named && converted > 0 ? roundHalfUp(own.toDate / converted) : null,
      epc: clicks > 0 ? roundHalfUp((inMonths[currency]?.toDate ?? 0) / clicks) : null,
      share: income > 0 ? own.toDate / income : null,
    };
  });
}

/** Payments and sign-ups of customers whom no row names: what they say of customers is not known. */
function anonymous(rollups: readonly Rollup[]): number {
  const flats = rollups.filter((rollup) => rollup.kind === 'flat');
  return anonymousPayments(rollups) + sum(flats.map((rollup) => rollup.anonymous));
}

function conversionsOf({ rollups, referrals }: Own): number | null {
  if (rollups.length === 0 || anonymous(rollups) > 0) return null;
  return referrals.filter((referral) => referral.converted).length;
}

function conversionRate({ rollups, referrals }: Own, months: ReadonlyMap<Month, number>): number | null {
  const clicks = sum([...months.values()]);
  if (clicks === 0 || anonymous(rollups.filter(({ month }) => months.has(month))) > 0) return null;
  const came = referrals.filter((item) => item.converted && months.has(monthOfDay(item.firstDay)));
  return came.length / clicks;
}

function reversalRate(rollups: readonly Rollup[]): number | null {
  const rows = rollups.filter((rollup) => rollup.kind !== 'adjustment');
  const count = (of: readonly Rollup[]) => sum(of.map((rollup) => rollup.count));
  const reversed = count(rows.filter((rollup) => rollup.status === 'reversed'));
  const settled = count(rows.filter((rollup) => isSettled(rollup.status)));
  return settled + reversed === 0 ? null : reversed / (settled + reversed);
}

/**
 * Churn is referrals that stopped per month of paying in which they could have: a churned one all it
 * paid for, an active one all but its latest period, of which the end isn't known yet.
 */
function retentionOf(
  referrals: readonly JudgedReferral[],
): Pick<ProgramFigures, 'active' | 'churned' | 'churn'> {
  const recurring = referrals.filter(({ state }) => state !== 'not-recurring');
  if (recurring.length === 0) return { active: null, churned: null, churn: null };
  const active = recurring.filter(({ state }) => state === 'active');
  const churned = recurring.filter(isChurned);
  const months =
    sum(churned.map(({ payments, periodMonths }) => payments * periodMonths)) +
    sum(active.map(({ payments, periodMonths }) => (payments - 1) * periodMonths));
  return {
    active: active.length,
    churned: churned.length,
    churn: months > 0 ? churned.length / months : null,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
