import type { Rate } from './types.ts';

/** A rate that the author's articles share: its mean, and how much exposure it counts as. */
export type RatePrior = { mean: number; weight: number };

/** Referrals per click or per view before anything was seen. */
export const USUAL_CONVERSION: RatePrior = { mean: 0.004, weight: 500 };
/** Clicks per view. */
export const USUAL_CLICKS: RatePrior = { mean: 0.05, weight: 100 };
/** Referrals per launch month, where neither views nor clicks are known. */
export const USUAL_LAUNCH: RatePrior = { mean: 1, weight: 0.5 };

const FEWEST_ARTICLES = 5;
const [LEAST_WEIGHT, MOST_WEIGHT] = [100, 5000];

/**
 * The prior that an author's articles give each other: their mean, and how alike they are beyond chance, by moments
 * with binomial variances (as DerSimonian & Laird 1986, Control. Clin. Trials 7). With fewer than five articles it
 * stays as it was. Rounded to two figures, so that one more click on one article doesn't move the others. Only for
 * rates per view or click, where a weight of 100 to 5,000 makes sense.
 */
export function sharedRate(seen: readonly Rate[], usual: RatePrior): RatePrior {
  const known = seen.filter(({ exposure }) => exposure > 0);
  if (known.length < FEWEST_ARTICLES) return usual;
  const sum = (of: (rate: Rate) => number) => known.reduce((total, rate) => total + of(rate), 0);
  const exposure = sum((rate) => rate.exposure);
  const mean = (sum((rate) => rate.events) + usual.mean * usual.weight) / (exposure + usual.weight);
  const chance = mean * (1 - mean);
  const squares = sum((rate) => rate.exposure * (rate.events / rate.exposure - mean) ** 2);
  const effective = exposure - sum((rate) => rate.exposure ** 2) / exposure;
  const between = (squares - (known.length - 1) * chance) / effective;
  const weight = between > 0 ? chance / between - 1 : MOST_WEIGHT;
  return {
    mean: twoFigures(mean),
    weight: twoFigures(Math.min(Math.max(weight, LEAST_WEIGHT), MOST_WEIGHT)),
  };
}

/**
 * The same per launch month, which no binomial variance fits: what all articles brought of the traffic to be expected,
 * counting for as much of a referral as the usual rate does. With fewer than five it stays as it was.
 */
export function sharedLaunch(seen: readonly Rate[]): RatePrior {
  const known = seen.filter(({ exposure }) => exposure > 0);
  if (known.length < FEWEST_ARTICLES) return USUAL_LAUNCH;
  const { mean: usual, weight } = USUAL_LAUNCH;
  const sum = (of: (rate: Rate) => number) => known.reduce((total, rate) => total + of(rate), 0);
  const mean = twoFigures(
    (usual * weight + sum(({ events }) => events)) / (weight + sum(({ exposure }) => exposure)),
  );
  return { mean, weight: twoFigures((usual * weight) / mean) };
}

/** A rate after what was seen of it. */
export function updated(prior: RatePrior, seen: Rate): Rate {
  return { events: prior.mean * prior.weight + seen.events, exposure: prior.weight + seen.exposure };
}

/** The mean of a rate's posterior. */
export function meanRate({ events, exposure }: Rate): number {
  return events / exposure;
}

/** Rounded to two figures. */
export function twoFigures(value: number): number {
  return Number(value.toPrecision(2));
}
