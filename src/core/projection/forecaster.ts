import { type Projected, projectArticle, projectPortfolio } from './forecast.ts';
import { type PreparedProgram, prepareProgram, programLookup } from './program-draws.ts';
import { retentionPosteriors } from './retention.ts';
import type { ArticleOutlook, Forecasts, ProgramOutlook } from './types.ts';

export const DEFAULT_DRAWS = 1000;

/** Forecasts, with the ids of the programs and articles that had to be computed again for them. */
export type Made = Forecasts & { made: { programs: string[]; articles: string[] } };

export type Forecaster = (programs: readonly ProgramOutlook[], articles: readonly ArticleOutlook[]) => Made;

/**
 * Projects portfolios and remembers the last one: a program or article with unchanged data is not computed again. A
 * program also depends on the customers of others, as far as it borrows from them. Remembering changes no number,
 * since each depends only on its own data.
 */
export function createForecaster(draws: number = DEFAULT_DRAWS): Forecaster {
  if (!(draws >= 1)) throw new RangeError(`A forecast needs at least one draw: ${draws}`);
  let programsKept: Keeping<PreparedProgram> = new Map();
  let articlesKept: Keeping<Projected> = new Map();
  return (programs, articles) => {
    const retention = retentionPosteriors(programs);
    const prepared = new Map(
      programs.map((program): [string, Kept<PreparedProgram>] => {
        const { programId } = program;
        const madeFrom = { key: programKey(program, programs), used: [] };
        const make = () => prepareProgram(program, retention, draws);
        return [programId, keptOr(programsKept.get(programId), madeFrom, make)];
      }),
    );
    const programOf = programLookup(valuesOf(prepared));
    const projected = new Map(
      articles.map((article): [string, Kept<Projected>] => {
        const { articleId } = article;
        const madeFrom = { key: JSON.stringify(article), used: programIdsOf(article).map(programOf) };
        const make = () => projectArticle(article, programOf, draws);
        return [articleId, keptOr(articlesKept.get(articleId), madeFrom, make)];
      }),
    );
    const made = { programs: newIn(prepared, programsKept), articles: newIn(projected, articlesKept) };
    [programsKept, articlesKept] = [prepared, projected];
    const values = [...valuesOf(projected).values()];
    return {
      made,
      articles: values.map(({ forecast }) => forecast),
      portfolio: projectPortfolio(values, draws),
    };
  };
}

/** What a result was made from: all its data, and the programs it uses. */
type MadeFrom = { key: string; used: readonly PreparedProgram[] };
type Kept<Value> = MadeFrom & { value: Value };
type Keeping<Value> = ReadonlyMap<string, Kept<Value>>;

/** The known result if it was made from the same data; else a new one. */
function keptOr<Value>(known: Kept<Value> | undefined, madeFrom: MadeFrom, make: () => Value): Kept<Value> {
  const isSame =
    known?.key === madeFrom.key && known.used.every((program, index) => program === madeFrom.used[index]);
  return isSame ? known : { ...madeFrom, value: make() };
}

function valuesOf<Value>(keeping: Keeping<Value>): Map<string, Value> {
  return new Map([...keeping].map(([id, { value }]) => [id, value]));
}

/** Ids of what was not kept from before. */
function newIn<Value>(now: Keeping<Value>, before: Keeping<Value>): string[] {
  return [...now].filter(([id, kept]) => kept !== before.get(id)).map(([id]) => id);
}

/**
 * Projects every article and the portfolio, in minor units, 12, 24, 60 and 120 months from asOf. The same data give
 * the same forecast, in any order. Throws RangeError for a program missing from `programs`, for payments that are not
 * a positive whole number, and for fewer than one draw.
 */
export function forecast(
  programs: readonly ProgramOutlook[],
  articles: readonly ArticleOutlook[],
  draws: number = DEFAULT_DRAWS,
): Forecasts {
  const { articles: made, portfolio } = createForecaster(draws)(programs, articles);
  return { articles: made, portfolio };
}

/** Everything that a program's draws depend on: its own data, and the customers of others billed as often. */
function programKey(program: ProgramOutlook, all: readonly ProgramOutlook[]): string {
  const others = all.filter(({ programId }) => programId !== program.programId);
  return JSON.stringify([program, others.map(({ programId, clocks }) => [programId, clocks])]);
}

function programIdsOf({ active, channels, pending }: ArticleOutlook): string[] {
  const all = [...(active ?? []), ...(channels ?? []), ...pending];
  return [...new Set(all.map(({ programId }) => programId))].sort();
}
