import type { Day } from '../calendar.ts';
import { covers, type DayRange } from '../returns/clicks.ts';
import { newestFirst, type OpeningBalance } from './balance.ts';

/** What decides whether a balance still counts. */
export type OpeningContext = {
  /** Day of publication of each article. */
  publishedOn: ReadonlyMap<string, Day | null>;
  /** Ids of the programs that a balance of an article without a program stands for. */
  programsOf: (articleId: string) => readonly string[];
  /** The days that each program's imports of commissions cover. */
  covered: ReadonlyMap<string, readonly DayRange[]>;
};

/**
 * A balance as it counts now: `counts`; `replaced` by statements that cover everything from publication
 * to its day; `older` where newer spreadsheets say all of it anew. Figures that don't count are null.
 */
export type Opening = {
  balance: OpeningBalance;
  state: 'counts' | 'replaced' | 'older';
  firstOrder: number | null;
  recurring: number | null;
  conversions: number | null;
};

const fields = ['firstOrder', 'recurring', 'conversions'] as const;

/**
 * Every balance with commissions or conversions, as it counts now, newest first. Of two of one article
 * and program the newer counts, figure by figure; a balance of no program overlaps those of all.
 */
export function judgeOpenings(balances: readonly OpeningBalance[], context: OpeningContext): Opening[] {
  const taken = new Map<string, (string | null)[]>();
  const takes = (balance: OpeningBalance, field: (typeof fields)[number]): number | null => {
    if (balance[field] === null) return null;
    const key = `${field} ${balance.articleId}`;
    const scopes = taken.get(key) ?? [];
    const overlaps = scopes.some(
      (scope) => scope === null || balance.programId === null || scope === balance.programId,
    );
    if (overlaps) return null;
    taken.set(key, [...scopes, balance.programId]);
    return balance[field];
  };
  return balances
    .filter((balance) => fields.some((field) => balance[field] !== null))
    .toSorted(newestFirst)
    .map((balance) => {
      const [firstOrder = null, recurring = null, conversions = null] = fields.map((field) =>
        takes(balance, field),
      );
      const isNew = firstOrder !== null || recurring !== null || conversions !== null;
      if (!isNew) return { balance, state: 'older', firstOrder, recurring, conversions };
      if (isReplaced(balance, context)) return { balance, state: 'replaced', ...nothing };
      return { balance, state: 'counts', firstOrder, recurring, conversions };
    });
}

const nothing = { firstOrder: null, recurring: null, conversions: null };

function isReplaced({ articleId, programId, asOf }: OpeningBalance, context: OpeningContext): boolean {
  const from = context.publishedOn.get(articleId) ?? null;
  if (from === null) return false;
  const programs = programId === null ? context.programsOf(articleId) : [programId];
  return (
    programs.length > 0 && programs.every((id) => covers(context.covered.get(id) ?? [], { from, to: asOf }))
  );
}

/** True for a balance that speaks of a program's rows. */
export function isOf({ balance }: Opening, programId: string): boolean {
  return balance.programId === null || balance.programId === programId;
}
