import { type DayRange, firstDayOf, lastDayOf, type Month, monthOfDay } from '../calendar.ts';
import { isWithin, joined } from '../day-ranges.ts';
import { keyOf } from '../ids.ts';
import type { Commission, Rollup } from '../ledger/commission.ts';
import { addRollups, rollupOf } from '../ledger/totals.ts';
import { UNATTRIBUTED } from '../returns/inputs.ts';
import { type CommissionKind, commissionKinds } from '../statements/row.ts';
import { daysOf, isOf, type Opening } from './opening.ts';

type Row = { articleId: string | null; programId: string; kind: CommissionKind };

/** Rollups after the balances that count have replaced the rows dated within them. */
export type AppliedOpenings = {
  /** The rollups that count. */
  rollups: Rollup[];
  /** What is kept but not added, because it is within a balance. */
  notAdded: Rollup[];
  /** The balances themselves, as approved commissions of the month they reach to; '' for no program. */
  opening: Rollup[];
  /** Those of them that cover that month alone. */
  monthly: Rollup[];
};

/**
 * The days on which a row of this kind is within a balance that counts. First orders and recurring commissions
 * are within a balance that gives them, adjustments within one that gives either. A row without an article
 * could belong to any article published by then, and a program's month covers all its articles.
 */
export function daysWithin(openings: readonly Opening[]): (row: Row) => DayRange[] {
  const counting = openings.filter((opening) => opening.state === 'counts');
  const byArticle = Map.groupBy(counting, (opening) => opening.balance.articleId);
  return ({ articleId, programId, kind }) => {
    const own = articleId
      ? [...(byArticle.get(articleId) ?? []), ...(byArticle.get(UNATTRIBUTED) ?? [])]
      : counting;
    return own
      .filter((opening) => isOf(opening, programId) && speaksOf(opening, kind))
      .map((opening) => daysOf(opening, articleId));
  };
}

function speaksOf({ firstOrder, recurring }: Opening, kind: CommissionKind): boolean {
  if (kind === 'first-order') return firstOrder !== null;
  if (kind === 'recurring') return recurring !== null;
  return kind === 'adjustment' && (firstOrder !== null || recurring !== null);
}

/**
 * The months of programs that balances cover only in part: those in which a balance ends and, for money without
 * an article, those in which one begins. For these the single commissions are needed.
 */
export function edgeMonths(
  openings: readonly Opening[],
  programs: readonly string[],
): [programId: string, month: Month][] {
  const daysFor = daysWithin(openings);
  const found = new Map<string, [string, Month]>();
  for (const id of programs) {
    const loose = commissionKinds.flatMap((kind) =>
      joined(daysFor({ programId: id, articleId: null, kind })),
    );
    const begin = loose.flatMap(({ from }) => (from === '' ? [] : [from]));
    const own = openings.filter((opening) => opening.state === 'counts' && isOf(opening, id));
    const months = [...begin, ...own.map(({ balance }) => balance.asOf)].map(monthOfDay);
    for (const month of months) found.set(keyOf(id, month), [id, month]);
  }
  return [...found.values()];
}

/**
 * Takes the rows dated within balances out of the rollups: whole months by their rollup, the first and last
 * months by their single `commissions`.
 */
export function applyOpenings(
  rollups: readonly Rollup[],
  commissions: readonly Commission[],
  openings: readonly Opening[],
): AppliedOpenings {
  const daysFor = daysWithin(openings);
  const within = sumOf(commissions.filter((item) => isWithin(item.day, daysFor(item))).map(rollupOf));
  const parts = rollups.map((rollup) => {
    const out = partWithin(rollup, daysFor(rollup), within);
    return { kept: out ? addRollups(rollup, out, -1) : rollup, out };
  });
  const counting = openings.filter((opening) => opening.state === 'counts');
  const ofMonths = counting.filter(({ balance }) => balance.month !== null);
  return {
    rollups: parts.map(({ kept }) => kept).filter((rollup) => rollup.count > 0),
    notAdded: parts.flatMap(({ out }) => out ?? []),
    opening: counting.flatMap(openingRollups),
    monthly: ofMonths.flatMap(openingRollups),
  };
}

/** The part of a month's rollup that is within the days; null for nothing. `byRow`: sums of the single rows. */
function partWithin(
  rollup: Rollup,
  days: readonly DayRange[],
  byRow: ReadonlyMap<string, Rollup>,
): Rollup | null {
  const from = firstDayOf(rollup.month);
  const to = lastDayOf(rollup.month);
  const touching = days.filter((range) => range.from <= to && range.to >= from);
  if (touching.length === 0) return null;
  const isWhole = touching.some((range) => range.from <= from && range.to >= to);
  return isWhole ? rollup : (byRow.get(rollup.id) ?? null);
}

function sumOf(rollups: readonly Rollup[]): Map<string, Rollup> {
  const sums = new Map<string, Rollup>();
  for (const rollup of rollups) {
    const sum = sums.get(rollup.id);
    sums.set(rollup.id, sum ? addRollups(sum, rollup) : rollup);
  }
  return sums;
}

function openingRollups({ balance, firstOrder, recurring }: Opening): Rollup[] {
  const { id, articleId, programId, asOf, currency } = balance;
  const rollup = (kind: CommissionKind, amount: number | null): Rollup[] =>
    amount === null
      ? []
      : [
          {
            id: keyOf(id, kind),
            articleId,
            programId: programId ?? '',
            month: monthOfDay(asOf),
            kind,
            status: 'approved',
            currency,
            amount,
            count: 1,
            anonymous: 0,
          },
        ];
  return [...rollup('first-order', firstOrder), ...rollup('recurring', recurring)];
}
