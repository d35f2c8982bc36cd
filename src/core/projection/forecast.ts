import { roundHalfUp } from '../money.ts';
import { breakEvenOf, HEADLINE_MONTHS } from './break-even.ts';
import { drawArticle, incomeBy, type ProgramDraws } from './draws.ts';
import { LIFETIME_CAP } from './grid.ts';
import { expectedFurtherPayments, posteriorWeights } from './posterior.ts';
import { stream, systematicResample } from './random.ts';
import { residualBy } from './schedule.ts';
import { type Sources, spreadOf, sumSources } from './spread.ts';
import { sumOf } from './table.ts';
import type { ArticleForecast, ArticleOutlook, Forecasts, ProgramOutlook, Spread } from './types.ts';

const DEFAULT_DRAWS = 1000;

/** The same seed and data give the same forecast; `draws` is the number of simulated futures. */
export type ForecastOptions = { seed: string; draws?: number };

type Program = ProgramDraws & { weights: Float64Array };
type Programs = (programId: string) => Program;
type Projected = { forecast: ArticleForecast; headline: Float64Array; lifetime: Float64Array };

/**
 * Projects every article and the portfolio, in minor units, 24 and 120 months from asOf. Means are
 * exact posterior means; percentiles and break-even come from `draws` (1000) simulated futures, which
 * share each program's retention, so that articles' futures add up draw by draw. Upgrades and new
 * referrals are not modelled: null. Throws RangeError on a program that `programs` does not hold, on
 * payments that are no positive whole number, and on fewer than one draw.
 */
export function forecast(
  programs: readonly ProgramOutlook[],
  articles: readonly ArticleOutlook[],
  options: ForecastOptions,
): Forecasts {
  const settings = { seed: options.seed, draws: options.draws ?? DEFAULT_DRAWS };
  if (!(settings.draws >= 1)) throw new RangeError(`A forecast needs at least one draw: ${settings.draws}`);
  const programOf = prepare(programs, settings);
  const projected = articles.map((article) => project(article, programOf, settings));
  return {
    articles: projected.map((each) => each.forecast),
    portfolio: {
      headline: total(projected, 'headline', HEADLINE_MONTHS, settings.draws),
      lifetime: total(projected, 'lifetime', LIFETIME_CAP, settings.draws),
    },
  };
}

function prepare(programs: readonly ProgramOutlook[], settings: { seed: string; draws: number }): Programs {
  const prepared = new Map<string, Program>();
  for (const { programId, meanLifetimeMonths, approvalChance, ...data } of programs) {
    const weights = posteriorWeights(data, meanLifetimeMonths);
    const uniform = stream(settings.seed, 'program', programId);
    const points = systematicResample(weights, settings.draws, uniform);
    prepared.set(programId, { weights, points, approvalChance });
  }
  return (programId) => {
    const program = prepared.get(programId);
    if (!program) throw new RangeError(`No outlook for program "${programId}"`);
    return program;
  };
}

function project(
  article: ArticleOutlook,
  programOf: Programs,
  settings: { seed: string; draws: number },
): Projected {
  const draws = drawArticle(article, programOf, settings);
  const headline = incomeBy(draws, HEADLINE_MONTHS);
  const lifetime = incomeBy(draws, LIFETIME_CAP);
  const { active, breakEvenAt, earned } = article;
  return {
    headline,
    lifetime,
    forecast: {
      articleId: article.articleId,
      headline: spreadOf(HEADLINE_MONTHS, expectedBy(article, HEADLINE_MONTHS, programOf), headline),
      lifetime: spreadOf(LIFETIME_CAP, expectedBy(article, LIFETIME_CAP, programOf), lifetime),
      breakEven:
        active === null || breakEvenAt === null
          ? null
          : breakEvenOf(draws, { headline, lifetime }, breakEvenAt - earned),
    },
  };
}

function expectedBy(article: ArticleOutlook, months: number, programOf: Programs): Sources {
  const pending = article.pending.map((entry) => entry.amount * programOf(entry.programId).approvalChance);
  const existing = article.active?.map((referral) => {
    const { weights } = programOf(referral.programId);
    return referral.commission * expectedFurtherPayments(weights, residualBy(referral, months));
  });
  return {
    pending: roundHalfUp(sumOf(pending)),
    existing: existing ? roundHalfUp(sumOf(existing)) : null,
    upgrades: null,
    newReferrals: null,
  };
}

function total(
  projected: readonly Projected[],
  horizon: 'headline' | 'lifetime',
  months: number,
  draws: number,
): Spread {
  const sums = new Float64Array(draws);
  for (const { [horizon]: incomes } of projected) {
    for (let draw = 0; draw < draws; draw += 1) sums[draw] = (sums[draw] ?? 0) + (incomes[draw] ?? 0);
  }
  return spreadOf(months, sumSources(projected.map((each) => each.forecast[horizon].bySource)), sums);
}
