import { COURSE_LENGTH, expectedArrivals, trafficCourses } from '../../projection/arrivals.ts';
import { newReferrals } from '../../projection/forecast.ts';
import { COURSES } from '../../projection/places.ts';
import type { PreparedProgram } from '../../projection/program-draws.ts';
import { type Range, rangeOf } from '../../projection/quantiles.ts';
import { meanRate, type RatePrior } from '../../projection/rates.ts';
import { trafficShape } from '../../projection/traffic.ts';
import { type Channel, HEADLINE, type Rate, type TrafficKind } from '../../projection/types.ts';
import { sum } from '../../sums.ts';
import { type AuthorPriors, channelOf } from '../channels.ts';
import type { OpenWay } from '../new-referrals.ts';
import type { TrafficSeen } from '../traffic-seen.ts';

/** A month of 30 days since publication, 1 is the first: what was counted, and what the model fits. */
type TrafficPoint = {
  month: number;
  seen: number | null;
  /** The fitted shape; ahead, the 80 % range of what may come. */
  fitted: Range;
};

/** A rate: as seen here, as the author's articles have in common, and as used. */
export type RateEvidence = {
  of: 'clicks' | 'referrals';
  per: 'view' | 'click' | 'launch';
  seen: Rate;
  usual: RatePrior;
  used: number;
};

/** What the expected referrals of one way rest on. */
export type WayEvidence = {
  programId: string;
  kind: TrafficKind;
  /** Complete months counted, then twelve ahead; [] where nothing is counted. */
  points: TrafficPoint[];
  rates: RateEvidence[];
  /** Expected in 24 months: referrals, and what they bring, in (fractional) minor units. */
  referrals: number;
  worth: number;
  /** Referrals expected in 24 months if one more came of the traffic so far; if the last month had twice its traffic. */
  ifOneMore: number;
  ifTwiceRead: number | null;
};

const MONTHS_AHEAD = 12;

/** What a way's traffic and rates have shown, and what is made of them. */
export function wayEvidence(
  { way, channel, priors }: OpenWay,
  asOf: string,
  program: PreparedProgram,
): WayEvidence {
  const { kind, months, referrals } = way.seen;
  const arrivalsOf = (seen: TrafficSeen) => {
    const changed = channelOf({ ...way, seen }, asOf, priors) ?? channel;
    const arrivals = expectedArrivals(changed, trafficCourses(changed));
    return sum([...arrivals.subarray(0, HEADLINE + 1)]);
  };
  const more = { ...referrals, events: referrals.events + 1 };
  const last = months.at(-1);
  const twice = last && [...months.slice(0, -1), { ...last, count: 2 * last.count }];
  return {
    programId: way.programId,
    kind,
    points: kind === 'launch' ? [] : pointsOf(channel, months),
    rates: ratesOf(way.seen, channel, priors),
    referrals: arrivalsOf(way.seen),
    worth: newReferrals(channel, program, trafficCourses(channel))(HEADLINE),
    ifOneMore: arrivalsOf({ ...way.seen, referrals: more }),
    ifTwiceRead: twice ? arrivalsOf({ ...way.seen, months: twice }) : null,
  };
}

const perWhat = { views: 'view', clicks: 'click', launch: 'launch' } as const;

/** The rates that are multiplied: clicks a view where both are counted, then referrals of what is nearest to them. */
function ratesOf(
  { kind, clicks, referrals }: TrafficSeen,
  channel: Channel,
  priors: AuthorPriors,
): RateEvidence[] {
  const [first = 0, second = 0] = channel.rates.map(meanRate);
  const { conversion } = priors;
  if (!clicks) {
    return [{ of: 'referrals', per: perWhat[kind], seen: referrals, usual: conversion[kind], used: first }];
  }
  return [
    { of: 'clicks', per: 'view', seen: clicks, usual: priors.clicks, used: first },
    { of: 'referrals', per: 'click', seen: referrals, usual: conversion.clicks, used: second },
  ];
}

function pointsOf(channel: Channel, months: readonly { month: number; count: number }[]): TrafficPoint[] {
  const { level, spread } = channel;
  const past = months.map(({ month, count }): TrafficPoint => {
    const fitted = level * trafficShape(month);
    return { month: Math.round(month) + 1, seen: count, fitted: { p10: fitted, p50: fitted, p90: fitted } };
  });
  const age = (months.at(-1)?.month ?? channel.age - 1) + 1;
  const courses = trafficCourses({ age, spread, unreported: 0 }, 1);
  const ahead = Array.from({ length: MONTHS_AHEAD }, (_, index): TrafficPoint => {
    const values = Float64Array.from({ length: COURSES }, (_course, course) => {
      const at = course * COURSE_LENGTH + index + 1;
      return level * ((courses[at] ?? 0) - (courses[at - 1] ?? 0));
    });
    return { month: Math.round(age + index) + 1, seen: null, fitted: rangeOf(values) };
  });
  return [...past, ...ahead];
}
