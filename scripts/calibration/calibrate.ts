import { projectArticle, projectPortfolio, spreadBy } from '../../src/core/projection/forecast.ts';
import { prepareProgram } from '../../src/core/projection/program-draws.ts';
import { stream } from '../../src/core/projection/random.ts';
import { retentionPosteriors } from '../../src/core/projection/retention.ts';
import type { ArticleOutlook, Horizon } from '../../src/core/projection/types.ts';
import { type Author, makeAuthor, type World } from './author.ts';
import { baselinesOf, cameOf } from './came.ts';
import { type Seen, seenOf } from './outlook.ts';
import { createScore, type Score } from './score.ts';

export type Settings = { seed: string; authors: number; draws: number; world: World };

/** Of the referrals there are, and of all income; absolute errors of forecasts without a model beside it. */
export type HorizonScore = {
  existing: Score;
  all: Score;
  baselines: Record<'lastMonth' | 'constantChurn' | 'flatTail', { existing: number; all: number }>;
};

const scoredHorizons = [12, 24, 60] as const;

/** Makes authors, forecasts each from what could be seen, and scores the forecasts against what came. */
export function calibrate({ seed, authors, draws, world }: Settings): Record<number, HorizonScore> {
  const scores = new Map(
    scoredHorizons.map((months) => [months, createHorizonScore(stream(seed, 'ties', months))]),
  );
  for (let number = 0; number < authors; number += 1) {
    const id = `${seed}-${number}`;
    const author = makeAuthor(stream(seed, 'author', number), world);
    const seen = seenOf(author, id);
    if (seen.articles.every(({ active, channels }) => active?.length === 0 && channels === null)) continue;
    const whole = portfolioOf(seen, draws, (article) => article);
    const existing = portfolioOf(seen, draws, (article) => ({ ...article, channels: [] }));
    for (const [months, score] of scores) score.add(author, months, existing(months), whole(months));
  }
  return Object.fromEntries([...scores].map(([months, score]) => [months, score.result()]));
}

type Forecast = { mean: number; draws: Float64Array };

/** The forecast of all articles together, by horizon. */
function portfolioOf(
  { programs, articles }: Seen,
  draws: number,
  change: (article: ArticleOutlook) => ArticleOutlook,
): (months: Horizon) => Forecast {
  const retention = retentionPosteriors(programs);
  const prepared = new Map(
    programs.map((program) => [program.programId, prepareProgram(program, retention, draws)]),
  );
  const programOf = (id: string) => {
    const program = prepared.get(id);
    if (!program) throw new Error(`No program ${id}`);
    return program;
  };
  const projected = articles.map((article) => projectArticle(change(article), programOf, draws));
  const portfolio = projectPortfolio(projected, draws);
  return (months) => {
    const sums = new Float64Array(draws);
    for (const { incomes } of projected)
      incomes.get(months)?.forEach((income, draw) => {
        sums[draw] = (sums[draw] ?? 0) + income;
      });
    return { mean: spreadBy(portfolio, months).mean ?? 0, draws: sums };
  };
}

function createHorizonScore(uniform: () => number) {
  const [existing, all] = [createScore(uniform), createScore(uniform)];
  const errors = {
    lastMonth: { existing: 0, all: 0 },
    constantChurn: { existing: 0, all: 0 },
    flatTail: { existing: 0, all: 0 },
  };
  let [withActive, count] = [0, 0];
  return {
    add(author: Author, months: number, ofExisting: Forecast, ofAll: Forecast): void {
      const came = cameOf(author, months);
      const hasActive = ofExisting.mean > 0;
      count += 1;
      withActive += hasActive ? 1 : 0;
      if (hasActive) existing.add({ ...ofExisting, came: came.existing });
      all.add({ ...ofAll, came: came.all });
      const baselines = baselinesOf(author, months);
      for (const name of ['lastMonth', 'constantChurn', 'flatTail'] as const) {
        if (hasActive) errors[name].existing += Math.abs(baselines[name] - came.existing);
        errors[name].all += Math.abs(baselines[name] - came.all);
      }
    },
    result(): HorizonScore {
      const mean = ({ existing: ofExisting, all: ofAll }: { existing: number; all: number }) => ({
        existing: ofExisting / withActive,
        all: ofAll / count,
      });
      return {
        existing: existing.result(),
        all: all.result(),
        baselines: {
          lastMonth: mean(errors.lastMonth),
          constantChurn: mean(errors.constantChurn),
          flatTail: mean(errors.flatTail),
        },
      };
    },
  };
}
