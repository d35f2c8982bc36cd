import type { ArticleView } from '../articles/article.ts';
import { isWithin } from '../day-ranges.ts';
import type { Rollup } from '../ledger/commission.ts';
import { daysOf, isOf, type Opening, openingFields } from '../opening/opening.ts';
import { type Program, termsOn } from '../programs/program.ts';
import type { RetentionPosteriors } from '../projection/retention.ts';
import type { ActiveReferral } from '../projection/types.ts';
import type { BasisPart } from './basis.ts';
import type { ReturnsInput } from './inputs.ts';
import type { OutlookOptions } from './outlook.ts';
import {
  activeFromTotals,
  addTotals,
  middleOf,
  type Totals,
  totalsOfOpenings,
  totalsOfRows,
} from './totals-outlook.ts';

/** What totals say of an article's customers. */
export type FromTotals = { active: ActiveReferral[]; basis: BasisPart[] };

type Parts = {
  articleId: string;
  article: ArticleView | undefined;
  openings: readonly Opening[];
  rollups: readonly Rollup[];
  /** The balances of customers whom no statement names. */
  unseen: readonly Opening[];
};

/**
 * The active customers of an article of whom only totals are known: from spreadsheets, or from statements that
 * name nobody. Null if there are no such totals, or if they don't tell how many customers may still pay.
 */
export function fromTotals(
  parts: Parts,
  input: ReturnsInput,
  options: OutlookOptions,
  retention: RetentionPosteriors,
): FromTotals | null {
  const totals = totalsByProgram(parts, input, options);
  if (totals.length === 0 || !totals.every((each) => each !== null)) return null;
  const active = totals.map((each) =>
    activeFromTotals(each, input.asOf, (periodMonths) => retention(each.program.id, periodMonths)),
  );
  if (!active.every((each) => each !== null)) return null;
  return { active: active.flat(), basis: totals.map(basisOfTotals) };
}

/**
 * Spreadsheets and the rows beside them, which the customers of both brought; null for a program whose customers
 * nobody has counted.
 */
function totalsByProgram(parts: Parts, input: ReturnsInput, options: OutlookOptions): (Totals | null)[] {
  const counting = parts.openings.filter(({ state }) => state === 'counts');
  const openings = ofOpenings(counting, parts, input, options);
  if (openings === null && parts.unseen.length > 0) return [];
  const rows = rowsBeside(counting, parts.rollups, input.currency);
  return input.programs.flatMap((program) => {
    const opening = openings?.find((each) => each.program === program);
    const own = rows.filter(({ programId }) => programId === program.id);
    if (!opening && own.length === 0) return [];
    const coversTo = input.coverage.get(program.id)?.coversTo ?? null;
    const statement = coversTo === null ? null : totalsOfRows(own, program, coversTo);
    const both = opening && statement ? addTotals(opening, statement) : (opening ?? statement);
    return both && both.came.length === 0 && own.length > 0 ? [null] : [both];
  });
}

/** Rows that name nobody, but for first orders of customers whom a balance counts without their money. */
function rowsBeside(counting: readonly Opening[], rollups: readonly Rollup[], currency: string): Rollup[] {
  const counted = counting.filter(
    ({ firstOrder, conversions }) => firstOrder === null && conversions !== null,
  );
  const isCounted = ({ programId, articleId, month, kind }: Rollup) =>
    kind === 'first-order' &&
    counted.some(
      (opening) => isOf(opening, programId) && isWithin(middleOf(month), [daysOf(opening, articleId)]),
    );
  return rollups.filter((row) => row.anonymous > 0 && row.currency === currency && !isCounted(row));
}

function basisOfTotals({ program, until, came }: Totals): BasisPart {
  return {
    says: 'from-totals',
    program: program.name,
    customers: came.length,
    until,
    priorMonths: program.meanLifetimeMonths,
  };
}

/**
 * Program by program; null if a program's customers are not known, or if a total doesn't tell which program it
 * is of.
 */
function ofOpenings(
  counting: readonly Opening[],
  { articleId, article }: Parts,
  input: ReturnsInput,
  { toDisplay }: OutlookOptions,
): Totals[] | null {
  const byProgram = Map.groupBy(counting, ({ balance }) => soleProgram(balance.programId, articleId, input));
  const publishedOn = article?.publishedOn ?? null;
  const totals = [...byProgram].map(
    ([program, own]) => program && totalsOfOpenings(program, own, publishedOn, toDisplay),
  );
  return totals.length > 0 && totals.every((each) => each !== null) ? totals : null;
}

/** The balances that count and tell of customers who may pay again, whom no statement names. */
export function unseenCustomers(
  openings: readonly Opening[],
  articleId: string,
  input: ReturnsInput,
): Opening[] {
  const mayRecur = ({ balance, recurring }: Opening) => {
    const program = soleProgram(balance.programId, articleId, input);
    return !program || termsOn(program, input.asOf).recurring !== null || (recurring ?? 0) > 0;
  };
  return openings.filter(
    (opening) =>
      opening.state === 'counts' &&
      openingFields.some((field) => (opening[field] ?? 0) > 0) &&
      mayRecur(opening),
  );
}

/** The program that a total naming none must be of; undefined if it could be one of several. */
function soleProgram(
  id: string | null,
  articleId: string,
  { programs, programsOfArticle }: ReturnsInput,
): Program | null {
  if (id !== null) return programs.find((program) => program.id === id) ?? null;
  const linked = programs.filter((program) => programsOfArticle.get(articleId)?.has(program.id));
  const candidates = linked.length > 0 ? linked : programs;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
