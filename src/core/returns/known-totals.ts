import type { Day } from '../calendar.ts';
import type { CommissionTotals, Rollup } from '../ledger/commission.ts';
import { noCommissions, totalsByCurrency } from '../ledger/totals.ts';
import type { Program } from '../programs/program.ts';
import type { ProgramCoverage } from './inputs.ts';
import type { KnownTotals } from './portfolio.ts';

/**
 * The last day that a statement of commissions reaches, of any program that pays money; null: none was imported,
 * so that it isn't known what all articles have earned together.
 */
export function statementsReach(
  programs: readonly Program[],
  coverage: ReadonlyMap<string, ProgramCoverage>,
): Day | null {
  const paying = programs.filter(({ paidIn }) => paidIn === 'money');
  const reached = paying.flatMap(({ id }) => coverage.get(id)?.coversTo ?? []);
  return reached.sort().at(-1) ?? null;
}

/**
 * Whether an article without rows is known to have earned nothing: if a statement was imported from a program
 * that it links to or, if it links to none that pays money, from any that does.
 */
export function isTold(
  linked: readonly string[],
  programs: readonly Program[],
  coverage: ReadonlyMap<string, ProgramCoverage>,
): boolean {
  const own = programs.filter(({ id, paidIn }) => paidIn === 'money' && linked.includes(id));
  return statementsReach(own.length > 0 ? own : programs, coverage) !== null;
}

/** Bonus, flat and adjustments: the part of the sum to date that is neither first order nor recurring. Minor units. */
export function otherOf(earned: KnownTotals): number | null {
  return earned && earned.bonus + earned.flat + earned.adjustment;
}

/** Commissions by currency: those of the display currency, and the others. */
export type KnownMoney = { commissions: KnownTotals; otherCurrencies: Record<string, CommissionTotals> };

/** What some rollups sum up to in `currency`, with those in other currencies apart. */
export function moneyOf(
  rollups: readonly Rollup[],
  currency: string,
): KnownMoney & { commissions: CommissionTotals } {
  const { [currency]: commissions = noCommissions(), ...otherCurrencies } = totalsByCurrency(rollups);
  return { commissions, otherCurrencies };
}

/**
 * The same, if it is known. Without any rollups it is 0 if a statement would have shown them (`told`), else
 * unknown; a spreadsheet's totals cover only their own article.
 */
export function knownMoneyOf(rollups: readonly Rollup[], currency: string, told: boolean): KnownMoney {
  const money = moneyOf(rollups, currency);
  return told || rollups.length > 0 ? money : { ...money, commissions: null };
}
