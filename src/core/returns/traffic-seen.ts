import type { ArticleView } from '../articles/article.ts';
import type { ViewTotal } from '../articles/views.ts';
import { addDays, type Day, type DayRange, daysBetween } from '../calendar.ts';
import { covers, isWithin } from '../day-ranges.ts';
import { MONTH_DAYS, type TrafficMonth, trafficOfDays } from '../projection/traffic.ts';
import type { Rate, TrafficKind } from '../projection/types.ts';
import { sum } from '../sums.ts';
import type { JudgedReferral } from './judged.ts';

/** What was seen of the way from an article to a program's customers, in complete months of 30 days. */
export type TrafficSeen = {
  kind: TrafficKind;
  /** Of views or clicks; of `launch` none. */
  months: TrafficMonth[];
  /** Clicks in views, where both are known. */
  clicks: Rate | null;
  /** Referrals in clicks, else in views, else in launch months' worth of expected traffic. */
  referrals: Rate;
  /** All referrals so far in launch months' worth of expected traffic: whatever else is counted, articles share this. */
  ofLaunch: Rate;
};

export type WayInput = {
  article: ArticleView & { publishedOn: Day };
  asOf: Day;
  /** The last day that the program's statements reach. */
  coversTo: Day;
  viewTotals: readonly ViewTotal[];
  /** Clicks on the program's links in the article. */
  clicks: readonly { day: Day; clicks: number }[];
  /** Days that the program's click statements cover. */
  clicked: readonly DayRange[];
  referrals: readonly JudgedReferral[];
};

/** What is known of a complete month that began at an age of `month`; null: not known. */
type SeenMonth = { month: number; views: number | null; clicks: number | null; referrals: number };

/** Counts views, clicks and new referrals by month, and relates them over the months in which both are known. */
export function trafficSeen(input: WayInput): TrafficSeen {
  const views = viewMonths(input);
  const seen = seenMonths(input, views);
  const clicked = seen.filter(({ clicks }) => clicks !== null);
  const ofLaunch = referralsOfLaunch(input);
  if (views.length > 0) return { kind: 'views', months: views, ...ratesOfViews(seen, clicked), ofLaunch };
  if (clicked.length === 0) {
    return { kind: 'launch', months: [], clicks: null, referrals: ofLaunch, ofLaunch };
  }
  const months = clicked.map(({ month, clicks }) => ({ month, count: clicks ?? 0 }));
  const referrals = rateOf(clicked, 'referrals', 'clicks');
  return { kind: 'clicks', months, clicks: null, referrals, ofLaunch };
}

/** The months from the first one of which views are known, else from publication, as far as statements reach. */
function seenMonths(
  { article, asOf, coversTo, clicks, clicked, referrals }: WayInput,
  views: readonly TrafficMonth[],
): SeenMonth[] {
  const first = views[0]?.month ?? 0;
  const origin = addDays(article.publishedOn, Math.round(first * MONTH_DAYS));
  return monthRanges(origin, asOf < coversTo ? asOf : coversTo).map((range, index) => {
    const clicksIn = clicks.filter(({ day }) => isWithin(day, [range]));
    const came = referrals.filter(({ converted, firstDay }) => converted && isWithin(firstDay, [range]));
    return {
      month: first + index,
      views: views[index]?.count ?? null,
      clicks: covers(clicked, range) ? sum(clicksIn.map((each) => each.clicks)) : null,
      referrals: came.length,
    };
  });
}

/** Through clicks if some month has both clicks and views; else referrals straight from views. */
function ratesOfViews(
  seen: readonly SeenMonth[],
  clicked: readonly SeenMonth[],
): Pick<TrafficSeen, 'clicks' | 'referrals'> {
  const viewed = (months: readonly SeenMonth[]) => months.filter(({ views }) => views !== null);
  const both = viewed(clicked);
  return both.length > 0
    ? { clicks: rateOf(both, 'clicks', 'views'), referrals: rateOf(clicked, 'referrals', 'clicks') }
    : { clicks: null, referrals: rateOf(viewed(seen), 'referrals', 'views') };
}

function rateOf(
  months: readonly SeenMonth[],
  events: 'clicks' | 'referrals',
  exposure: 'views' | 'clicks',
): Rate {
  const total = (field: keyof SeenMonth) => sum(months.map((month) => month[field] ?? 0));
  return { events: total(events), exposure: total(exposure) };
}

/** All new referrals up to coverage, per launch month's worth of the traffic that is to be expected of an article. */
function referralsOfLaunch(input: WayInput): Rate {
  const came = input.referrals.filter(({ converted, firstDay }) => converted && firstDay <= input.coversTo);
  const days = reportedDays(input.article.publishedOn, input.coversTo);
  return { events: came.length, exposure: trafficOfDays(days) };
}

/** Days from publication to the last one that statements reach, both included; 0 where they don't reach it. */
export function reportedDays(publishedOn: Day, coversTo: Day): number {
  return Math.max(0, daysBetween(publishedOn, coversTo) + 1);
}

/** Views by complete month of all publications, each from the first day of which views are known. */
function viewMonths({ article, viewTotals, asOf }: WayInput): TrafficMonth[] {
  const known = viewTotals.flatMap(({ from, to, months }) => (from === null ? [] : [{ from, to, months }]));
  const first = known.map(({ from }) => from).sort()[0];
  if (first === undefined) return [];
  const age = Math.max(0, daysBetween(article.publishedOn, first) / MONTH_DAYS);
  const counts: number[] = [];
  for (const { from, months } of known) {
    const offset = Math.round(daysBetween(first, from) / MONTH_DAYS);
    months.forEach((count, index) => {
      counts[offset + index] = (counts[offset + index] ?? 0) + count;
    });
  }
  const until = endOf(known, asOf);
  const complete = Math.floor(Math.max(0, daysBetween(first, until)) / MONTH_DAYS);
  return Array.from(counts, (count) => count ?? 0)
    .slice(0, complete)
    .map((count, index) => ({ month: age + index, count }));
}

/**
 * The end of the days with known views, itself excluded: never after today, which is not over, nor after the
 * day on which they were read.
 */
function endOf(known: readonly Pick<ViewTotal, 'to'>[], asOf: Day): Day {
  const last = known
    .flatMap(({ to }) => to ?? [])
    .sort()
    .at(-1);
  return last !== undefined && last < asOf ? addDays(last, 1) : asOf;
}

/** Complete months of 30 days from a day on, none ending after `until`. */
function monthRanges(from: Day, until: Day): DayRange[] {
  const months = Math.max(0, Math.floor((daysBetween(from, until) + 1) / MONTH_DAYS));
  return Array.from({ length: months }, (_, index) => ({
    from: addDays(from, index * MONTH_DAYS),
    to: addDays(from, index * MONTH_DAYS + MONTH_DAYS - 1),
  }));
}
