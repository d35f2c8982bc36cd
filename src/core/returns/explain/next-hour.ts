import { projectArticle } from '../../projection/forecast.ts';
import { DEFAULT_DRAWS } from '../../projection/forecaster.ts';
import type { ProgramOf } from '../../projection/program-draws.ts';
import type { RangeWithMean } from '../../projection/quantiles.ts';
import { knownRange } from '../../projection/spread.ts';
import type { Channel } from '../../projection/types.ts';
import type { ArticleHours } from '../../time/entry.ts';
import { projectedRate, ratedHours } from '../hourly.ts';
import { drawnTogether } from '../models.ts';

/** What one more hour would bring, without money from customers there are already. Minor units. */
export type NextHour = {
  /**
   * Spent on a new article like this one: what that is expected to bring in 24 months, over the hours that this one
   * took without its upkeep. Null where either is not known, or those hours are too few to tell a rate.
   */
  newArticle: { hours: number; worth: RangeWithMean; perHour: RangeWithMean } | null;
  /**
   * Spent on upkeep: nobody knows how many more readers that brings, so how many more it would have to bring in 24
   * months to pay the author's rate, as a share. Null without a rate, or where no new referrals are expected.
   */
  upkeepNeeds: number | null;
};

export type NextHourInput = {
  /** The article's own ways to new referrals, and those of all articles of the author. */
  channels: readonly Channel[] | null;
  all: readonly (readonly Channel[])[];
  hours: ArticleHours | null;
  /** Expected of its new referrals in 24 months. */
  newReferrals: number;
  /** What an hour is worth to the author. */
  target: number | null;
};

/** What the next hour is worth, on a new article like this one and on this one's upkeep. */
export function nextHour(input: NextHourInput, programOf: ProgramOf): NextHour {
  const { newReferrals, target } = input;
  return {
    newArticle: newArticle(input, programOf),
    upkeepNeeds: target === null || newReferrals <= 0 ? null : target / newReferrals,
  };
}

function newArticle({ channels, all, hours }: NextHourInput, programOf: ProgramOf): NextHour['newArticle'] {
  const spent = ratedHours(hours && hours.hours - hours.hoursByActivity.maintenance);
  const own = channels ? all.indexOf(channels) : -1;
  const model = drawnTogether(all)[own];
  if (!model || model.length === 0 || spent === null) return null;
  const fresh = model.map((channel) => ({ ...channel, age: 0, unreported: 0 }));
  const article = {
    articleId: 'new article',
    active: [],
    channels: fresh,
    pending: [],
    earned: 0,
    breakEvenAt: null,
  };
  const { headline } = projectArticle(article, programOf, DEFAULT_DRAWS).forecast;
  const worth = knownRange(headline);
  const perHour = projectedRate(headline, 0, spent);
  return worth && perHour && { hours: spent, worth, perHour };
}
