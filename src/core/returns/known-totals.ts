import type { Day } from '../calendar.ts';
import type { CommissionTotals, Rollup } from '../ledger/commission.ts';
import { noCommissions, totalsByCurrency } from '../ledger/totals.ts';
import type { Program } from '../programs/program.ts';
import type { ProgramCoverage } from './inputs.ts';
import type { KnownTotals } from './portfolio.ts';

/**
 * The last day that a statement of commissions reaches, of any program that pays money; null: none was imported.
 * From then on an article without rows has earned 0. Before, it isn't known what it has.
 */
export function statementsReach(
  programs: readonly Program[],
  coverage: ReadonlyMap<string, ProgramCoverage>,
): Day | null {
  const paying = programs.filter(({ paidIn }) => paidIn === 'money');
  const reached = paying.flatMap(({ id }) => coverage.get(id)?.coversTo ?? []);
  return reached.sort().at(-1) ?? null;
}

/** Bonus, flat and adjustments: what of the sum to date is neither first order nor recurring. Minor units. */
export function otherOf(earned: KnownTotals): number | null {
  return earned && earned.bonus + earned.flat + earned.adjustment;
}

/** Commissions by currency: those of the display currency, and the others. */
export type KnownMoney = { commissions: KnownTotals; otherCurrencies: Record<string, CommissionTotals> };

/**
 * What some rollups sum up to in `currency`, with those in other currencies apart. Without any, that is 0 where a
 * statement could have told otherwise, and else not known: a spreadsheet's totals speak of their own article alone.
 */
export function knownMoneyOf(
  rollups: readonly Rollup[],
  currency: string,
  isStatementImported: boolean,
): KnownMoney {
  const { [currency]: own = noCommissions(), ...otherCurrencies } = totalsByCurrency(rollups);
  return { commissions: isStatementImported || rollups.length > 0 ? own : null, otherCurrencies };
}
