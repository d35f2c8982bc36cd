import { daysBetween } from '../calendar.ts';
import {
  type RatePrior,
  sharedLaunch,
  sharedRate,
  twoFigures,
  USUAL_CLICKS,
  USUAL_CONVERSION,
  updated,
} from '../projection/rates.ts';
import {
  MONTH_DAYS,
  spreadOfMonths,
  type TrafficLevel,
  trafficLevel,
  trafficOfDays,
  usualLaunch,
} from '../projection/traffic.ts';
import type { Channel, TrafficKind } from '../projection/types.ts';
import { trafficVariability } from '../projection/variability.ts';
import type { NewCustomers } from './new-plans.ts';
import { reportedDays, type TrafficSeen } from './traffic-seen.ts';

/** Variance over mean of what is counted in a month: dev.to samples its readers 1 in 10. */
const DISPERSION = { views: 10, clicks: 2 };

/** One way in which an article brings a program new customers, with what was seen of it. */
export type Way = {
  articleId: string;
  programId: string;
  publishedOn: string;
  /** The last day that the program's statements reach. */
  coversTo: string;
  seen: TrafficSeen;
  customers: NewCustomers;
};

/** What an author's articles have in common. An article that has shown little is assumed to be like the others. */
export type AuthorPriors = {
  /** Referrals per click, view or launch month. */
  conversion: Record<TrafficKind, RatePrior>;
  /** Clicks per view. */
  clicks: RatePrior;
  /** Views and clicks in a launch month; null where there is none yet. */
  launch: Record<'views' | 'clicks', number | null>;
  /** How much more than usual their traffic varies. */
  variability: Record<'views' | 'clicks', number>;
};

/**
 * What the ways show together. Rounded, so that news about one article changes the others only if it says
 * something about them.
 */
export function authorPriors(ways: readonly Way[]): AuthorPriors {
  const perClick = ways.filter(({ seen }) => seen.kind === 'clicks' || seen.clicks !== null);
  const perView = ways.filter(({ seen }) => seen.kind === 'views' && seen.clicks === null);
  const referrals = (of: readonly Way[]) => of.map(({ seen }) => seen.referrals);
  return {
    conversion: {
      clicks: sharedRate(referrals(perClick), USUAL_CONVERSION),
      views: sharedRate(referrals(perView), USUAL_CONVERSION),
      launch: sharedLaunch(ways.map(({ seen }) => seen.ofLaunch)),
    },
    clicks: sharedRate(
      ways.flatMap(({ seen }) => seen.clicks ?? []),
      USUAL_CLICKS,
    ),
    launch: { views: launchOf(ways, 'views'), clicks: launchOf(ways, 'clicks') },
    variability: { views: variabilityOf(ways, 'views'), clicks: variabilityOf(ways, 'clicks') },
  };
}

function launchOf(ways: readonly Way[], kind: 'views' | 'clicks'): number | null {
  const launches = new Map<string, number>();
  for (const { articleId, seen } of ways) {
    const [first] = seen.months;
    if (seen.kind === kind && first && first.month < 0.5) launches.set(articleId, first.count);
  }
  const usual = usualLaunch([...launches.values()]);
  return usual === null ? null : twoFigures(usual);
}

/**
 * How much more than usual the traffic of some ways varies. An article's views are the same for every program,
 * so they count once.
 */
function variabilityOf(ways: readonly Way[], kind: 'views' | 'clicks'): number {
  const own = ways.filter(({ seen }) => seen.kind === kind);
  const each = new Map(own.map((way) => [kind === 'views' ? way.articleId : way, way.seen.months]));
  return trafficVariability([...each.values()], DISPERSION[kind]);
}

/** The referrals that a way still brings; null where neither it nor the author's other articles say how many. */
export function channelOf(way: Way, asOf: string, priors: AuthorPriors): Channel | null {
  const { kind, clicks, referrals } = way.seen;
  const traffic = trafficAhead(way, priors);
  if (traffic === null) return null;
  const conversion = priors.conversion[clicks ? 'clicks' : kind];
  return {
    programId: way.programId,
    kind,
    age: Math.max(0, daysBetween(way.publishedOn, asOf)) / MONTH_DAYS,
    unreported: unreportedOf(way, asOf),
    ...traffic,
    rates: [...(clicks ? [updated(priors.clicks, clicks)] : []), updated(conversion, referrals)],
    ...way.customers,
  };
}

/**
 * The traffic to come. If neither views nor clicks are counted, the level is that of a launch month and the
 * rate of its referrals says the rest. It counts as known for as many months as statements cover, so that its
 * range is as wide as that of as many months of counts.
 */
function trafficAhead(
  { seen: { kind, months }, publishedOn, coversTo }: Way,
  priors: AuthorPriors,
): TrafficLevel | null {
  if (kind !== 'launch')
    return trafficLevel(months, DISPERSION[kind], priors.launch[kind], priors.variability[kind]);
  return { level: 1, spread: spreadOfMonths(Math.floor(reportedDays(publishedOn, coversTo) / MONTH_DAYS)) };
}

/** Traffic of the days after coverage and before `asOf`, from which on all is still to come. */
function unreportedOf({ publishedOn, coversTo }: Way, asOf: string): number {
  const reported = trafficOfDays(reportedDays(publishedOn, coversTo));
  return Math.max(0, trafficOfDays(daysBetween(publishedOn, asOf)) - reported);
}
