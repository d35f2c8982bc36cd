import type { Day, Month } from '../calendar.ts';
import { isWithin } from '../day-ranges.ts';
import type { Commission, CommissionTotals, Rollup } from '../ledger/commission.ts';
import { anonymousPayments, isSettled, noCommissions, totalsByCurrency } from '../ledger/totals.ts';
import { roundHalfUp } from '../money.ts';
import type { Program } from '../programs/program.ts';
import { atLatestRate } from '../rates/convert.ts';
import { rateFinder } from '../rates/find.ts';
import type { Rate } from '../rates/rate.ts';
import { sum } from '../sums.ts';
import type { ClickWindow } from './click-window.ts';
import type { ProgramCoverage } from './inputs.ts';
import { isCapped, isChurned, type JudgedReferral } from './judged.ts';

/** A program's figures in one of its currencies, minor units; null is not known. */
export type ProgramMoney = {
  currency: string;
  totals: CommissionTotals;
  /** Settled commissions per conversion. */
  valuePerReferral: number | null;
  /** Settled commissions per click, on the days that both kinds of statements cover. */
  epc: number | null;
  /** Part of all programs' settled commissions in this currency, 0 to 1. */
  share: number | null;
  /** What a minor unit is worth in minor units of the display currency, for comparing; null without a rate. */
  rate: number | null;
};

/** What programs are compared by. Rates are fractions; null is not known. */
export type ProgramFigures = {
  program: Program;
  coversTo: Day | null;
  /** The program's own currency first, then the others that it has rows in. */
  money: ProgramMoney[];
  /** Of the days that click statements and commission statements both cover. */
  clicks: number | null;
  /** Conversions per click, of the same days. */
  conversionRate: number | null;
  /** Distinct referrals with a first payment; null where rows name no customers. */
  conversions: number | null;
  /** Chance of a paying referral to stop, a month. */
  churn: number | null;
  /** Reversed rows as a share of all settled or reversed ones. */
  reversalRate: number | null;
  /** Null where nothing recurs. */
  active: number | null;
  churned: number | null;
};

export type ProgramFiguresInput = {
  /** The display currency. */
  currency: string;
  rates: readonly Rate[];
  programs: readonly Program[];
  coverage: ReadonlyMap<string, ProgramCoverage>;
  /** The days on which each program's clicks and commissions can be compared. */
  windows: ReadonlyMap<string, ClickWindow>;
  rollups: readonly Rollup[];
  referrals: readonly JudgedReferral[];
  clickMonths: readonly { programId: string; month: Month; clicks: number }[];
  /** The rows of the edges of the windows, which are no whole months; others may be among them. */
  edges: {
    commissions: readonly Commission[];
    clickDays: readonly { programId: string; day: Day; clicks: number }[];
  };
};

/** The figures of every program, from rollups and referrals. What spreadsheets say is not in them. */
export function programFigures(input: ProgramFiguresInput): ProgramFigures[] {
  const rollups = Map.groupBy(input.rollups, (rollup) => rollup.programId);
  const referrals = Map.groupBy(input.referrals, (referral) => referral.programId);
  const finder = rateFinder(input.rates, input.currency);
  const whole: Whole = {
    incomes: incomeByCurrency(input),
    rateOf: (currency) => atLatestRate(1, currency, input.currency, finder),
  };
  return input.programs.map((program) => {
    const own = { rollups: rollups.get(program.id) ?? [], referrals: referrals.get(program.id) ?? [] };
    const clicked = clickedOf(program.id, own, input);
    return {
      program,
      coversTo: input.coverage.get(program.id)?.coversTo ?? null,
      money: moneyOf(program, own, clicked, whole),
      clicks: clicked.window.days.length === 0 ? null : clicked.clicks,
      conversionRate: conversionRate(own, clicked),
      conversions: conversionsOf(own),
      reversalRate: reversalRate(own.rollups),
      ...churnOf(own.referrals),
    };
  });
}

type Own = { rollups: readonly Rollup[]; referrals: readonly JudgedReferral[] };

/** What all programs have in common, by currency. */
type Whole = {
  incomes: Record<string, CommissionTotals>;
  rateOf: (currency: string) => ProgramMoney['rate'];
};

/** Settled commissions of all programs that pay money, by currency. */
function incomeByCurrency({ programs, rollups }: ProgramFiguresInput): Record<string, CommissionTotals> {
  const paying = new Set(programs.filter(({ paidIn }) => paidIn === 'money').map(({ id }) => id));
  return totalsByCurrency(rollups.filter((rollup) => paying.has(rollup.programId)));
}

/** Clicks and the commissions of the same days, if both are known. */
type Clicked = { window: ClickWindow; clicks: number; rows: readonly (Rollup | Commission)[] };

function clickedOf(programId: string, own: Own, input: ProgramFiguresInput): Clicked {
  const window = input.windows.get(programId) ?? { days: [], months: [], edges: [] };
  const months = new Set(window.months);
  const isEdge = (item: { programId: string; day: Day }) =>
    item.programId === programId && isWithin(item.day, window.edges);
  const inMonths = input.clickMonths.filter((item) => item.programId === programId && months.has(item.month));
  const counted = [...inMonths, ...input.edges.clickDays.filter(isEdge)];
  return {
    window,
    clicks: sum(counted.map((item) => item.clicks)),
    rows: [
      ...own.rollups.filter(({ month }) => months.has(month)),
      ...input.edges.commissions.filter(isEdge),
    ],
  };
}

function moneyOf(
  program: Program,
  { rollups, referrals }: Own,
  { clicks, rows }: Clicked,
  { incomes, rateOf }: Whole,
): ProgramMoney[] {
  const totals = totalsByCurrency(rollups);
  const clicked = totalsByCurrency(rows);
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
      epc: clicks > 0 ? roundHalfUp((clicked[currency]?.toDate ?? 0) / clicks) : null,
      share: income > 0 ? own.toDate / income : null,
      rate: rateOf(currency),
    };
  });
}

/** Payments and sign-ups that name no customer: they say nothing about customers. */
function anonymous(rollups: readonly Rollup[]): number {
  const flats = rollups.filter((rollup) => rollup.kind === 'flat');
  return anonymousPayments(rollups) + sum(flats.map((rollup) => rollup.anonymous));
}

function conversionsOf({ rollups, referrals }: Own): number | null {
  if (rollups.length === 0 || anonymous(rollups) > 0) return null;
  return referrals.filter((referral) => referral.converted).length;
}

function conversionRate({ rollups, referrals }: Own, { clicks, window }: Clicked): number | null {
  if (clicks === 0 || anonymous(rollups) > 0) return null;
  const came = referrals.filter((item) => item.converted && isWithin(item.firstDay, window.days));
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
 * Churn: referrals that stopped, per month of paying in which they could have. A churned referral counts every
 * month that it paid for; an active or capped one all but its latest period, whose end isn't known.
 */
function churnOf(referrals: readonly JudgedReferral[]): Pick<ProgramFigures, 'active' | 'churned' | 'churn'> {
  const recurring = referrals.filter(({ state }) => state !== 'not-recurring');
  if (recurring.length === 0) return { active: null, churned: null, churn: null };
  const active = recurring.filter(({ state }) => state === 'active');
  const churned = recurring.filter(isChurned);
  const staying = [...active, ...recurring.filter(isCapped)];
  const months =
    sum(churned.map(({ payments, periodMonths }) => payments * periodMonths)) +
    sum(staying.map(({ payments, periodMonths }) => (payments - 1) * periodMonths));
  return {
    active: active.length,
    churned: churned.length,
    churn: months > 0 ? churned.length / months : null,
  };
}
