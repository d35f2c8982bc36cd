import type { ArticleView } from '../articles/article.ts';
import type { ViewTotal } from '../articles/views.ts';
import { addDays, type Day, type DayRange, daysBetween } from '../calendar.ts';
import { covers } from '../day-ranges.ts';
import { type TrafficMonth, trafficShape } from '../projection/traffic.ts';
import type { Rate } from '../projection/types.ts';
import { sum } from '../sums.ts';
import type { JudgedReferral } from './outlook.ts';

/** What is counted of an article's traffic on the way to a program; `launch`: nothing is. */
export type TrafficKind = 'views' | 'clicks' | 'launch';

/** What was seen of the way from an article to a program's customers, in complete months of 30 days. */
export type TrafficSeen = {
  kind: TrafficKind;
  /** Of views or clicks; of `launch` none. */
  months: TrafficMonth[];
  /** Clicks in views, where both are known. */
  clicks: Rate | null;
  /** Referrals in clicks, else in views, else in launch months' worth of expected traffic. */
  referrals: Rate;
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

const MONTH_DAYS = 30;

/** Counts views, clicks and new referrals by month, and relates them over the months in which both are known. */
export function trafficSeen(input: WayInput): TrafficSeen {
  const { asOf, coversTo } = input;
  const views = viewMonths(input);
  const origin = addDays(input.article.publishedOn, Math.round((views[0]?.month ?? 0) * MONTH_DAYS));
  const ranges = monthRanges(origin, asOf < coversTo ? asOf : coversTo);
  const came = input.referrals.filter((referral) => referral.converted).map(({ firstDay }) => firstDay);
  const seen = ranges.map((range, index) => ({
    age: (views[0]?.month ?? 0) + index,
    views: views[index]?.count ?? null,
    clicks: covers(input.clicked, range)
      ? sum(input.clicks.filter(({ day }) => isIn(day, range)).map(({ clicks }) => clicks))
      : null,
    referrals: came.filter((day) => isIn(day, range)).length,
  }));
  const withClicks = seen.filter((month) => month.clicks !== null);
  const clickMonths = withClicks.map(({ age, clicks }) => ({ month: age, count: clicks ?? 0 }));
  const rate = (of: typeof seen, exposure: (month: (typeof seen)[number]) => number): Rate => ({
    events: sum(of.map(({ referrals }) => referrals)),
    exposure: sum(of.map(exposure)),
  });
  const perClick = rate(withClicks, ({ clicks }) => clicks ?? 0);
  if (views.length > 0) {
    const both = withClicks.filter((month) => month.views !== null);
    if (both.length > 0) {
      const clicks = {
        events: sum(both.map((month) => month.clicks ?? 0)),
        exposure: sum(both.map((month) => month.views ?? 0)),
      };
      return { kind: 'views', months: views, clicks, referrals: perClick };
    }
    const viewed = seen.filter((month) => month.views !== null);
    return {
      kind: 'views',
      months: views,
      clicks: null,
      referrals: rate(viewed, (month) => month.views ?? 0),
    };
  }
  if (clickMonths.length > 0)
    return { kind: 'clicks', months: clickMonths, clicks: null, referrals: perClick };
  const referrals = {
    events: came.filter((day) => day <= coversTo).length,
    exposure: expectedTraffic(input),
  };
  return { kind: 'launch', months: [], clicks: null, referrals };
}

/** Traffic that an article has had up to its program's coverage, in launch months: the shape, summed by days. */
function expectedTraffic({ article, coversTo }: WayInput): number {
  const days = Math.max(0, daysBetween(article.publishedOn, coversTo) + 1);
  let sum = 0;
  for (let month = 0; month * MONTH_DAYS < days; month += 1) {
    sum += trafficShape(month) * Math.min(1, (days - month * MONTH_DAYS) / MONTH_DAYS);
  }
  return sum;
}

/** Views by complete month of all publications, each from the first day of which views are known. */
function viewMonths({ article, viewTotals, asOf }: WayInput): TrafficMonth[] {
  const known = viewTotals.flatMap(({ from, months }) => (from === null ? [] : [{ from, months }]));
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
  const complete = Math.floor(Math.max(0, daysBetween(first, asOf)) / MONTH_DAYS);
  return Array.from(counts, (count) => count ?? 0)
    .slice(0, complete)
    .map((count, index) => ({ month: age + index, count }));
}

/** Complete months of 30 days from a day on, none ending after `until`. */
function monthRanges(from: Day, until: Day): DayRange[] {
  const months = Math.max(0, Math.floor((daysBetween(from, until) + 1) / MONTH_DAYS));
  return Array.from({ length: months }, (_, index) => ({
    from: addDays(from, index * MONTH_DAYS),
    to: addDays(from, index * MONTH_DAYS + MONTH_DAYS - 1),
  }));
}

function isIn(day: Day, { from, to }: DayRange): boolean {
  return day >= from && day <= to;
}
