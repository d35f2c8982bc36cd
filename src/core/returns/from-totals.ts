import type { ArticleView } from '../articles/article.ts';
import type { Rollup } from '../ledger/commission.ts';
import type { Opening } from '../opening/opening.ts';
import type { Program } from '../programs/program.ts';
import type { ActiveReferral } from '../projection/types.ts';
import type { BasisPart } from './basis.ts';
import type { ReturnsInput } from './inputs.ts';
import type { OutlookOptions } from './outlook.ts';
import { activeFromTotals, totalsOfOpenings, totalsOfRows } from './totals-outlook.ts';

/** What totals say of an article's customers; `active` is null where they are too few to tell. */
export type FromTotals = { active: ActiveReferral[] | null; basis: BasisPart[] };

type Parts = {
  articleId: string;
  article: ArticleView | undefined;
  openings: readonly Opening[];
  rollups: readonly Rollup[];
};

/**
 * The customers of an article of whom totals alone are known: spreadsheets, or statements that name none.
 * Null where there is nothing of the kind; then what referrals say holds.
 */
export function fromTotals(parts: Parts, input: ReturnsInput, options: OutlookOptions): FromTotals | null {
  const counting = parts.openings.filter(({ state }) => state === 'counts');
  const recurs = counting.some(({ recurring }) => (recurring ?? 0) > 0);
  const publishedOn = parts.article?.publishedOn ?? null;
  const programOf = (id: string | null) => soleProgram(id, parts.articleId, input);
  const totals =
    totalsOfOpenings(counting, publishedOn, programOf, options.toDisplay) ?? ofRows(parts.rollups, input);
  if (!totals) return recurs ? { active: null, basis: [] } : null;
  const active = activeFromTotals(totals, input.asOf);
  const { program, until, came } = totals;
  const basis: BasisPart[] = active
    ? [
        {
          says: 'from-totals',
          program: program.name,
          customers: came.length,
          until,
          priorMonths: program.meanLifetimeMonths,
        },
      ]
    : [];
  return { active, basis };
}

/** The program that a total without one is of, where it can only be one. */
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

function ofRows(rollups: readonly Rollup[], input: ReturnsInput) {
  const rows = rollups.filter(({ anonymous, currency }) => anonymous > 0 && currency === input.currency);
  const [id, other] = new Set(rows.map(({ programId }) => programId));
  const program = input.programs.find((each) => each.id === id);
  const coversTo = id === undefined ? null : input.coverage.get(id)?.coversTo;
  return program && coversTo && other === undefined ? totalsOfRows(rows, program, coversTo) : null;
}
