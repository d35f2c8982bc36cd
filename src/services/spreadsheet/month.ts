import { newestFirst, type OpeningBalance } from '@/core/opening/balance.ts';
import { openingFields } from '@/core/opening/opening.ts';
import type { SheetRow } from '@/core/spreadsheet/read.ts';
import { type BalanceContext, balanceOf } from './balance-of.ts';
import type { Place } from './place.ts';
import type { PlannedRow } from './plan.ts';

/** A month's row with its fate, given what was entered for the same month before. */
export function planMonth(
  row: SheetRow,
  place: Place,
  context: BalanceContext & { balances: readonly OpeningBalance[] },
): PlannedRow {
  const { line, notes } = row;
  const balance = balanceOf(row, place, context);
  if (openingFields.every((field) => balance[field] === null)) {
    const nothing = 'Gives neither commissions nor conversions for its month.';
    return { line, fate: 'ignored', notes: [nothing, ...notes], row, balance: null };
  }
  const known = context.balances.filter((item) => isSameMonth(item, balance)).sort(newestFirst)[0];
  if (!known) return { line, fate: 'new', notes, row, balance };
  const changed = openingFields.some((field) => balance[field] !== known[field]);
  if (!changed && known.currency === balance.currency && known.asOf === balance.asOf) {
    return { line, fate: 'same', notes, row, balance: null };
  }
  return {
    line,
    fate: 'updates',
    notes: ['Replaces what was given for this month before.', ...notes],
    row,
    balance,
  };
}

function isSameMonth(a: OpeningBalance, b: OpeningBalance): boolean {
  return a.month === b.month && a.articleId === b.articleId && a.programId === b.programId;
}
