import { describe, expect, test } from 'vitest';
import { trafficSeen, type WayInput } from '@/core/returns/traffic-seen.ts';
import { articleOf, cameOn, viewsOf } from './seen.ts';

/** 90 days of an article: three whole months of 30 days, 1 January to 31 March 2026. */
function way(parts: Partial<WayInput> = {}): WayInput {
  return {
    article: articleOf(),
    asOf: '2026-04-01',
    coversTo: '2026-03-31',
    viewTotals: [],
    clicks: [],
    clicked: [],
    referrals: [cameOn('2026-01-15'), cameOn('2026-02-10')],
    ...parts,
  };
}

const clicks = [
  { day: '2026-01-10', clicks: 12 },
  { day: '2026-02-05', clicks: 6 },
  { day: '2026-03-20', clicks: 3 },
];
const allClicked = [{ from: '2026-01-01', to: '2026-03-31' }];

describe('what is seen of the way from an article to its customers', () => {
  test('views and clicks: 21 clicks of 450 views, 2 referrals of 21 clicks', () => {
    const viewTotals = [viewsOf('2026-01-01', [300, 90, 60, 5])];
    expect(trafficSeen(way({ viewTotals, clicks, clicked: allClicked }))).toMatchObject({
      kind: 'views',
      months: [
        { month: 0, count: 300 },
        { month: 1, count: 90 },
        { month: 2, count: 60 },
      ],
      clicks: { events: 21, exposure: 450 },
      referrals: { events: 2, exposure: 21 },
    });
  });

  test('clicks count only in whole months that click statements cover', () => {
    const clicked = [{ from: '2026-01-31', to: '2026-03-31' }];
    const seen = trafficSeen(way({ viewTotals: [viewsOf('2026-01-01', [300, 90, 60])], clicks, clicked }));
    // The second month (31 January to 1 March) and the third: 6 + 3 clicks, 90 + 60 views, the referral of 10 February.
    expect(seen.clicks).toEqual({ events: 9, exposure: 150 });
    expect(seen.referrals).toEqual({ events: 1, exposure: 9 });
  });

  test('views without clicks: referrals of views', () => {
    const seen = trafficSeen(way({ viewTotals: [viewsOf('2026-01-01', [300, 90, 60])] }));
    expect(seen).toMatchObject({ kind: 'views', clicks: null, referrals: { events: 2, exposure: 450 } });
  });

  test('clicks without views are the traffic', () => {
    const seen = trafficSeen(way({ clicks, clicked: allClicked }));
    expect(seen).toMatchObject({
      kind: 'clicks',
      months: [
        { month: 0, count: 12 },
        { month: 1, count: 6 },
        { month: 2, count: 3 },
      ],
      clicks: null,
      referrals: { events: 2, exposure: 21 },
    });
  });

  test('neither: referrals by what the usual shape says of three launch months', () => {
    const seen = trafficSeen(way());
    // .9 (1 + t)^-1.8 + .1 e^(-.04 t) at t = 0, 1, 2: 1 + .354534 + .216881 (by hand: .258450 + .096079, .124575 + .092312)
    expect(seen.kind).toBe('launch');
    expect(seen.months).toEqual([]);
    expect(seen.referrals.events).toBe(2);
    expect(seen.referrals.exposure).toBeCloseTo(1.571416, 4);
    const counted = trafficSeen(way({ clicks, clicked: allClicked }));
    expect(counted.ofLaunch).toEqual(seen.referrals);
  });

  test('views known from later on: the months are as old as they are', () => {
    const seen = trafficSeen(way({ viewTotals: [viewsOf('2026-01-31', [90, 60])] }));
    expect(seen.months).toEqual([
      { month: 1, count: 90 },
      { month: 2, count: 60 },
    ]);
    // Of the two referrals one came before views were known.
    expect(seen.referrals).toEqual({ events: 1, exposure: 150 });
  });

  // 60 days from New Year's Day end on 1 March.
  test.each([
    ['2026-03-10', 2],
    ['2026-03-01', 2],
    ['2026-02-28', 1],
    ['2026-04-01', 3],
  ])('a month in which they were last read, on %s, is not complete: %d months', (to, months) => {
    const viewTotals = [{ ...viewsOf('2026-01-01', [300, 90, 60, 5]), to }];
    expect(trafficSeen(way({ viewTotals })).months.map(({ count }) => count)).toEqual(
      [300, 90, 60].slice(0, months),
    );
  });

  test('views of two places add up month by month', () => {
    const viewTotals = [viewsOf('2026-01-01', [300, 90, 60]), viewsOf('2026-01-31', [10, 20], 'devto:2')];
    expect(trafficSeen(way({ viewTotals })).months.map(({ count }) => count)).toEqual([300, 100, 80]);
  });

  test('who never paid is no referral that came', () => {
    const referrals = [cameOn('2026-01-15', { converted: false })];
    expect(trafficSeen(way({ referrals, clicks, clicked: allClicked })).referrals.events).toBe(0);
  });
});
