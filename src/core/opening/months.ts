import { firstDayOf } from '../calendar.ts';
import { sum } from '../sums.ts';
import type { OpeningBalance } from './balance.ts';
import { hasFigures, type Opening, type OpeningField, openingFields } from './opening.ts';

/**
 * Takes out of monthly balances what other counting balances already say: a month within a spreadsheet's total
 * adds nothing, and a program's month adds only what its articles' months lack.
 */
export function judgeMonths(openings: readonly Opening[]): Opening[] {
  const counting = openings.filter((opening) => opening.state === 'counts');
  const totals = counting.filter(({ balance }) => balance.month === null);
  const beside = openings.map((opening) =>
    isCountingMonth(opening) ? withoutTotals(opening, totals) : opening,
  );
  const ofArticles = beside.filter((opening) => isCountingMonth(opening) && opening.balance.articleId !== '');
  return beside.map((opening) =>
    isCountingMonth(opening) && opening.balance.articleId === ''
      ? withoutArticles(opening, ofArticles)
      : opening,
  );
}

function isCountingMonth({ state, balance }: Opening): boolean {
  return state === 'counts' && balance.month !== null;
}

/** A total over a longer time includes the whole month: nobody can tell which part of it the month brought. */
function withoutTotals(month: Opening, totals: readonly Opening[]): Opening {
  const { balance } = month;
  const around = totals.filter(
    (total) =>
      sharesProgram(total.balance, balance) &&
      (balance.articleId === '' || total.balance.articleId === balance.articleId) &&
      total.balance.asOf >= firstDayOf(balance.month ?? '') &&
      (total.publishedOn ?? '') <= balance.asOf,
  );
  const left = { ...month };
  for (const field of openingFields) if (around.some((total) => total[field] !== null)) left[field] = null;
  return hasFigures(left) ? left : { ...left, state: 'within' };
}

/** The rest of a program's month; 0 where its articles' months say more. */
function withoutArticles(month: Opening, ofArticles: readonly Opening[]): Opening {
  const parts = ofArticles.filter(
    ({ balance }) =>
      balance.month === month.balance.month &&
      sharesProgram(balance, month.balance) &&
      balance.currency === month.balance.currency,
  );
  const rest = (field: OpeningField): number | null => {
    const whole = month[field];
    if (whole === null) return null;
    return Math.max(0, whole - sum(parts.map((part) => part[field] ?? 0)));
  };
  return {
    ...month,
    firstOrder: rest('firstOrder'),
    recurring: rest('recurring'),
    conversions: rest('conversions'),
  };
}

/** True for balances that may cover the same commissions: of the same program, or one of them of any program. */
export function sharesProgram(a: OpeningBalance, b: OpeningBalance): boolean {
  return a.programId === null || b.programId === null || a.programId === b.programId;
}
