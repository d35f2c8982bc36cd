import { type Day, type DayRange, firstDayOf } from '../calendar.ts';
import { covers } from '../day-ranges.ts';
import { keyOf } from '../ids.ts';
import { areBeside, newestFirst, type OpeningBalance } from './balance.ts';
import { judgeMonths, sharesProgram } from './months.ts';
import { hasFigures, noFigures, type Opening, type OpeningField, openingFields } from './opening.ts';

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
 * Every balance with commissions or conversions, judged by whether it counts now, newest first. Of two balances
 * of one article, program and time the newer counts, figure by figure, unless they stand beside each other; a
 * balance without a program overlaps those of every program.
 */
export function judgeOpenings(balances: readonly OpeningBalance[], context: OpeningContext): Opening[] {
  const taken = new Map<string, OpeningBalance[]>();
  const takes = (balance: OpeningBalance, field: OpeningField): number | null => {
    if (balance[field] === null) return null;
    const key = keyOf(field, balance.articleId, balance.month);
    const newer = taken.get(key) ?? [];
    if (newer.some((other) => sharesProgram(other, balance) && !areBeside(other, balance))) return null;
    taken.set(key, [...newer, balance]);
    return balance[field];
  };
  const judged = balances
    .filter(hasFigures)
    .toSorted(newestFirst)
    .map((balance): Opening => {
      const [firstOrder = null, recurring = null, conversions = null] = openingFields.map((field) =>
        takes(balance, field),
      );
      const figures = { firstOrder, recurring, conversions };
      const publishedOn = context.publishedOn.get(balance.articleId) ?? null;
      if (!hasFigures(figures)) return { balance, publishedOn, state: 'older', ...figures };
      if (isReplaced(balance, context)) return { balance, publishedOn, state: 'replaced', ...noFigures };
      return { balance, publishedOn, state: 'counts', ...figures };
    });
  return judgeMonths(judged);
}

function isReplaced({ articleId, programId, month, asOf }: OpeningBalance, context: OpeningContext): boolean {
  const from = month === null ? (context.publishedOn.get(articleId) ?? null) : firstDayOf(month);
  if (from === null) return false;
  const programs = programId === null ? context.programsOf(articleId) : [programId];
  return (
    programs.length > 0 && programs.every((id) => covers(context.covered.get(id) ?? [], { from, to: asOf }))
  );
}
