import { type Projected, projectArticle, projectPortfolio } from './forecast.ts';
import { type PreparedProgram, prepareProgram } from './program-draws.ts';
import { retentionPosteriors } from './retention.ts';
import type { ArticleOutlook, Forecasts, ProgramOutlook } from './types.ts';

export const DEFAULT_DRAWS = 1000;

/** Forecasts, with what had to be made anew for them: ids of programs and articles. */
export type Made = Forecasts & { made: { programs: string[]; articles: string[] } };

export type Forecaster = (programs: readonly ProgramOutlook[], articles: readonly ArticleOutlook[]) => Made;

/**
 * Projects portfolios, and remembers the last: a program or an article that says what it said then is
 * not made again. A program rests on the customers of others too, as far as it borrows from them. What is
 * remembered changes no number: each depends on its own data alone.
 */
export function createForecaster(draws: number = DEFAULT_DRAWS): Forecaster {
  if (!(draws >= 1)) throw new RangeError(`A forecast needs at least one draw: ${draws}`);
  let programsKept = new Map<string, KeptProgram>();
  let articlesKept = new Map<string, KeptArticle>();
  return (programs, articles) => {
    const made: Made['made'] = { programs: [], articles: [] };
    const retention = retentionPosteriors(programs);
    const prepared = new Map<string, KeptProgram>();
    for (const program of programs) {
      const { programId } = program;
      const key = programKey(program, programs);
      const known = programsKept.get(programId);
      if (known?.key === key) {
        prepared.set(programId, known);
      } else {
        made.programs.push(programId);
        prepared.set(programId, { key, value: prepareProgram(program, retention, draws) });
      }
    }
    const programOf = (programId: string) => required(prepared, programId).value;
    const projected = new Map<string, KeptArticle>();
    for (const article of articles) {
      const key = JSON.stringify(article);
      const used = programIdsOf(article).map(programOf);
      const known = articlesKept.get(article.articleId);
      if (known?.key === key && known.used.every((program, index) => program === used[index])) {
        projected.set(article.articleId, known);
      } else {
        made.articles.push(article.articleId);
        projected.set(article.articleId, { key, used, value: projectArticle(article, programOf, draws) });
      }
    }
    programsKept = prepared;
    articlesKept = projected;
    const values = [...projected.values()].map(({ value }) => value);
    return {
      made,
      articles: values.map(({ forecast }) => forecast),
      portfolio: projectPortfolio(values, draws),
    };
  };
}

/**
 * Projects every article and the portfolio, in minor units, 12, 24, 60 and 120 months from asOf. The same
 * data give the same forecast, in whatever order they come. Throws RangeError on a program that `programs`
 * does not hold, on payments that are no positive whole number, and on fewer than one draw.
 */
export function forecast(
  programs: readonly ProgramOutlook[],
  articles: readonly ArticleOutlook[],
  draws: number = DEFAULT_DRAWS,
): Forecasts {
  const { articles: made, portfolio } = createForecaster(draws)(programs, articles);
  return { articles: made, portfolio };
}

type KeptProgram = { key: string; value: PreparedProgram };
/** With the programs it was made from. */
type KeptArticle = { key: string; used: readonly PreparedProgram[]; value: Projected };

function required<T>(prepared: ReadonlyMap<string, T>, programId: string): T {
  const program = prepared.get(programId);
  if (!program) throw new RangeError(`No outlook for program "${programId}"`);
  return program;
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
