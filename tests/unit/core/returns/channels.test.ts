import { describe, expect, test } from 'vitest';
import { authorPriors, channelOf, type Way } from '@/core/returns/channels.ts';
import type { TrafficSeen } from '@/core/returns/traffic-seen.ts';

const customers = {
  plans: [{ first: 750, commission: 400, upgrade: null }],
  periodMonths: 1,
  paymentsCap: null,
};

const nothing = { events: 0, exposure: 0 };

function way(n: number, seen: Partial<TrafficSeen>): Way {
  return {
    articleId: `a${n}`,
    programId: 'p',
    publishedOn: '2026-01-01',
    coversTo: '2026-01-31',
    seen: { kind: 'views', months: [], clicks: null, referrals: nothing, ofLaunch: nothing, ...seen },
    customers,
  };
}

describe('what an author’s articles tell each other', () => {
  test('with fewer than five the usual rates stay: 1 referral in 250, 5 clicks of 100 views', () => {
    const ways = [1, 2, 3, 4].map((n) => way(n, { referrals: { events: 50, exposure: 100 } }));
    const priors = authorPriors(ways);
    expect(priors.conversion.views).toEqual({ mean: 0.004, weight: 500 });
    expect(priors.clicks).toEqual({ mean: 0.05, weight: 100 });
    expect(priors.conversion.launch).toEqual({ mean: 1, weight: 0.5 });
  });

  test('five alike: their common rate with the usual one as 500 views, and as much weight as can be', () => {
    const ways = [1, 2, 3, 4, 5].map((n) => way(n, { referrals: { events: 10, exposure: 1000 } }));
    // (50 + .004 x 500) / (5000 + 500) = 52 / 5500 = .00945, to two figures
    expect(authorPriors(ways).conversion.views).toEqual({ mean: 0.0095, weight: 5000 });
  });

  // (2 + 1 x .5) referrals in (8 x 3 + .5) launch months = .102, which count for half a referral: .5 / .1 = 5.
  test('five or more: what a launch month brings with all of them, whatever is counted', () => {
    const ways = [2, 0, 0, 0, 0, 0, 0, 0].map((events, n) => way(n, { ofLaunch: { events, exposure: 3 } }));
    expect(authorPriors(ways).conversion.launch).toEqual({ mean: 0.1, weight: 5 });
  });

  test('the usual launch is the geometric mean of launch months, of each article once', () => {
    const months = (count: number) => [{ month: 0, count }];
    const ways = [
      way(1, { months: months(100) }),
      way(1, { months: months(100) }),
      way(2, { months: months(400) }),
    ];
    expect(authorPriors(ways).launch).toEqual({ views: 200, clicks: null });
  });

  test('months that are known from later on only are no launch', () => {
    expect(authorPriors([way(1, { months: [{ month: 1, count: 100 }] })]).launch.views).toBeNull();
  });
});

describe('a channel', () => {
  const months = [{ month: 0, count: 500 }];

  test('has the level of its months, and its rate as prior and seen together', () => {
    const seen = way(1, { months, referrals: { events: 3, exposure: 500 } });
    const channel = channelOf(seen, '2026-01-31', authorPriors([seen]));
    // One launch month of 500 and .02 of the usual 500: 500. Events .004 x 500 + 3 = 5 in 500 + 500.
    expect(channel?.level).toBeCloseTo(500, 9);
    expect(channel?.rates).toEqual([{ events: 5, exposure: 1000 }]);
    expect(channel).toMatchObject({ age: 1, periodMonths: 1, paymentsCap: null, plans: customers.plans });
  });

  test('multiplies clicks a view by referrals a click where both are known', () => {
    const seen = way(1, {
      months,
      clicks: { events: 20, exposure: 500 },
      referrals: { events: 2, exposure: 20 },
    });
    // .05 x 100 + 20 clicks in 600 views; .004 x 500 + 2 referrals in 520 clicks
    expect(channelOf(seen, '2026-01-31', authorPriors([seen]))?.rates).toEqual([
      { events: 25, exposure: 600 },
      { events: 4, exposure: 520 },
    ]);
  });

  // Published on 1 January: 29, 30, 119 and 120 days later.
  test.each([
    ['2026-01-29', 1.2],
    ['2026-01-30', 1],
    ['2026-04-29', 0.9],
    ['2026-04-30', 0.8],
    ['2025-12-01', 1.2],
  ])(
    'uncounted, and told of until %s, it spreads by %d as counts of as many months would',
    (coversTo, spread) => {
      const launch = { ...way(1, { kind: 'launch' }), coversTo };
      expect(channelOf(launch, '2026-05-01', authorPriors([launch]))).toMatchObject({ level: 1, spread });
    },
  );

  test('without a month of its own it is as usual, without any of the author’s it is not known', () => {
    const [seen, other] = [way(1, {}), way(2, { months })];
    expect(channelOf(seen, '2026-01-31', authorPriors([seen, other]))?.level).toBeCloseTo(500, 9);
    expect(channelOf(seen, '2026-01-31', authorPriors([seen]))).toBeNull();
  });

  // .9 (1 + t)^-1.8 + .1 e^(-.04 t) at t = 0 and 1 are 1 and .354534: 20 days of the first month, 10 of the second.
  test('brings who came after coverage too, by the traffic of the days between', () => {
    const on = (coversTo: string, asOf: string) =>
      channelOf({ ...way(1, { months }), coversTo }, asOf, authorPriors([]))?.unreported;
    expect(on('2026-01-10', '2026-02-10')).toBeCloseTo(20 / 30 + (10 / 30) * 0.354534, 5);
    expect(on('2025-12-10', '2026-01-16')).toBeCloseTo(0.5, 9);
    expect([on('2026-02-09', '2026-02-10'), on('2026-03-01', '2026-02-10')]).toEqual([0, 0]);
  });

  test('where nothing is counted, a launch month stands for 1', () => {
    const seen = way(1, { kind: 'launch', referrals: { events: 2, exposure: 1.5 } });
    const channel = channelOf(seen, '2026-01-31', authorPriors([seen]));
    // 1 x .5 + 2 in .5 + 1.5
    expect(channel).toMatchObject({ level: 1, rates: [{ events: 2.5, exposure: 2 }] });
  });
});
