import { describe, expect, test } from 'vitest';
import { explainArticle, explainProgram } from '@/core/returns/explain/explain.ts';
import { makeFigures } from '@/core/returns/figures.ts';
import type { ReturnsInput } from '@/core/returns/inputs.ts';
import { programOf } from '../../../../support/portfolios.ts';
import { returnsInput } from '../input.ts';
import { articleOf, cameOn, viewsOf } from '../seen.ts';

const stayer = (id: string) =>
  cameOn('2026-05-22', { id, customer: id, payments: 7, lastPaymentOn: '2026-11-22' });
const stopped = cameOn('2026-05-22', { id: 'lost', cancelledOn: '2026-06-20', lastPaymentOn: '2026-05-22' });
const threeCustomers = [stayer('A.'), stayer('B.'), stopped];

const hours = (activity: 'writing' | 'maintenance', seconds: number) => ({
  ...{ id: activity, articleId: 'devto:1', draftId: null, activity, day: '2026-01-01', seconds },
  ...{ basis: 'timed' as const, startedAt: null, endedAt: null, createdAt: 0 },
});
const read = { viewTotals: [viewsOf('2026-01-01', [900, 240, 150, 120, 110, 100])] };

const explain = (parts: Partial<ReturnsInput> = {}) => explainArticle(returnsInput(parts), 'devto:1');

describe('the referrals of an article', () => {
  // projection.md, section 6: two with 7 payments of 4.00, a third lost after one: 88.81 in 24 months.
  test('are expected to pay what the published example says', () => {
    const { referrals = [] } = explain({ referrals: threeCustomers }) ?? {};
    expect(referrals.map(({ customer, payments }) => [customer, payments])).toEqual([
      ['A.', 7],
      ['B.', 7],
    ]);
    const existing = referrals.reduce((sum, { worth }) => sum + (worth?.existing ?? 0), 0);
    expect(existing / 100).toBeCloseTo(88.81, 2);
    expect(referrals[0]?.expectedPayments?.headline).toBeCloseTo(88.81 / 8, 2);
  });

  test('add up to the forecast, source by source', () => {
    const input = returnsInput({ referrals: threeCustomers, ...read });
    const [figures] = makeFigures(input);
    const { referrals = [], ways = [] } = explainArticle(input, 'devto:1') ?? {};
    const { existing, upgrades, newReferrals } = figures?.headline?.bySource ?? {};
    const sum = (of: (each: (typeof referrals)[number]) => number) =>
      Math.round(referrals.reduce((total, each) => total + of(each), 0));
    expect(sum(({ worth }) => worth?.existing ?? 0)).toBe(existing);
    expect(sum(({ worth }) => worth?.upgrades ?? 0)).toBe(upgrades);
    expect(Math.round(ways.reduce((total, { worth }) => total + worth, 0))).toBe(newReferrals);
  });

  test('one whose plan is not known is listed, and nothing is said of it', () => {
    const [only] = explain({ referrals: [{ ...stayer('A.'), periodCommission: null }] })?.referrals ?? [];
    expect(only).toMatchObject({ customer: 'A.', expectedPayments: null, worth: null });
  });
});

describe('how long customers stay', () => {
  const evidence = (parts: Partial<ReturnsInput> = {}) => explainProgram(returnsInput(parts), 'p')[0];

  test('billed every five years it is told as far as the tables reach, 30 years', () => {
    const cancelled = cameOn('2020-05-22', { periodMonths: 60, cancelledOn: '2020-06-20' });
    const { points = [] } = evidence({ referrals: [cancelled] }) ?? {};
    expect(points.map(({ renewals }) => renewals)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  // projection.md, section 1.4: at n = 0 a mean of 14 and S(1, 3, 6, 12, 24) = .819 .626 .461 .290 .151.
  test('with nobody seen it is all assumption, and nothing is observed', () => {
    const alone = evidence();
    expect(alone).toMatchObject({ active: 0, stopped: 0, ifOneStops: null, fit: null });
    expect(alone?.assumption).toBeCloseTo(1, 9);
    expect(alone?.lifetime).toBeCloseTo(14, 9);
    const means = [1, 3, 6, 12, 24].map((renewals) => alone?.points[renewals]?.expected.mean.toFixed(3));
    expect(means).toEqual(['0.819', '0.626', '0.461', '0.290', '0.151']);
    expect(alone?.points[12]?.assumed).toBeCloseTo(alone?.points[12]?.expected.mean ?? 0, 12);
    expect(alone?.points[0]?.observed).toBeNull();
  });

  // By hand: five seen; one stopped after 1 payment, two after 2; two active with 3 were seen through 2 renewals.
  test('the observed curve is that of Kaplan and Meier', () => {
    const left = (id: string, payments: number) =>
      cameOn('2026-05-22', { id, payments, lastPaymentOn: '2026-07-22', cancelledOn: '2026-07-23' });
    const active = (id: string) => cameOn('2026-09-22', { id, payments: 3, lastPaymentOn: '2026-11-22' });
    const { points = [] } =
      evidence({ referrals: [left('a', 1), left('b', 2), left('c', 2), active('d'), active('e')] }) ?? {};
    const seen = points.slice(0, 4).map(({ observed }) => observed && [observed.survival, observed.atRisk]);
    expect(seen).toEqual([[1, 5], [4 / 5, 5], [(4 / 5) * (2 / 4), 4], null]);
  });

  test('the more is seen the less is assumed; one who stops shortens it, all paying again lengthen it', () => {
    const many = Array.from({ length: 40 }, (_, n) => stayer(`s${n}`));
    const few = evidence({ referrals: threeCustomers });
    const lots = evidence({ referrals: [...many, ...many.map(({ id }) => ({ ...stopped, id: `x${id}` }))] });
    expect(few?.assumption).toBeGreaterThan(0.5);
    expect(lots?.assumption).toBeLessThan(0.5);
    expect(few?.ifOneStops).toBeLessThan(few?.lifetime ?? 0);
    expect(few?.ifAllPay).toBeGreaterThan(few?.lifetime ?? 0);
  });

  test('a curve that lies far from what is expected is said to, and one that does not', () => {
    const steady = Array.from({ length: 60 }, (_, n) => ({ ...stayer(`s${n}`), payments: 24 }));
    expect(evidence({ referrals: steady })?.fit).toBeNull();
    expect(evidence({ referrals: [...steady, stopped] })?.fit).toBe('above');
    // Of 100 stop what the prior says, to one: 18, 11, 8, 6, 5 and 5 in the first six months.
    const gone = [18, 11, 8, 6, 5, 5].flatMap((count, month) =>
      Array.from({ length: count }, (_, n) => ({ ...stopped, id: `${month} ${n}`, payments: month + 1 })),
    );
    const stayed = Array.from({ length: 47 }, (_, n) => stayer(`s${n}`));
    expect(evidence({ referrals: [...gone, ...stayed] })?.fit).toBe('agrees');
  });

  test('a program that pays nothing again has none', () => {
    const [dated] = programOf('p').terms;
    const once = {
      ...programOf('p'),
      terms: dated ? [{ ...dated, terms: { ...dated.terms, recurring: null } }] : [],
    };
    expect(explainProgram(returnsInput({ programs: [once] }), 'p')).toEqual([]);
    expect(explainProgram(returnsInput(), 'another')).toEqual([]);
  });
});

describe('the referrals to come', () => {
  test('rest on the months counted, held against the shape, and on rates drawn to the usual ones', () => {
    const { ways = [] } = explain({ referrals: threeCustomers, ...read }) ?? {};
    const [way] = ways;
    expect(way?.kind).toBe('views');
    expect(way?.points.filter(({ seen }) => seen !== null).map(({ seen }) => seen)).toEqual([
      900, 240, 150, 120, 110, 100,
    ]);
    expect(way?.points).toHaveLength(6 + 12);
    // f(0) = 1 and f(1) = .9 x 2^-1.8 + .1 e^-.04 = .35453 (projection.md, section 3.2).
    const [first, second] = way?.points.map(({ fitted }) => fitted.p50) ?? [];
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(0.35453, 4);
    // Three came in 1,620 views; the usual rate is one in 250 views, as sure as 500 of them: 5 in 2,120.
    expect(way?.rates[0]).toMatchObject({
      of: 'referrals',
      per: 'view',
      seen: { events: 3, exposure: 1620 },
    });
    expect(way?.rates[0]?.used).toBeCloseTo(5 / 2120, 12);
    // One more: 6 in 2,120.
    expect((way?.ifOneMore ?? 0) / (way?.referrals ?? 1)).toBeCloseTo(6 / 5, 9);
    expect(way?.ifTwiceRead).toBeGreaterThan(way?.referrals ?? 0);
  });

  test('without anything counted there is no shape to show', () => {
    expect(explain({ referrals: threeCustomers })?.ways[0]).toMatchObject({ kind: 'launch', points: [] });
  });

  test('a closed program brings none', () => {
    expect(explain({ programs: [{ ...programOf('p'), closed: true }], ...read })?.ways).toEqual([]);
  });
});

describe('one more hour', () => {
  const timeEntries = [hours('writing', 4 * 3600), hours('maintenance', 3600)];

  test('on a new article: its 24 months over the hours without upkeep, without customers there are', () => {
    const with3 = explain({ referrals: threeCustomers, timeEntries, ...read })?.nextHour;
    expect(with3?.newArticle?.hours).toBe(4);
    expect(with3?.newArticle?.perHour.mean).toBe(Math.round((with3?.newArticle?.worth.mean ?? 0) / 4));
    // Ten times the commission of those there are changes what they bring, and not what a new article does.
    const richer = threeCustomers.map((each) => ({ ...each, periodCommission: 4000 }));
    const again = explain({ referrals: richer, timeEntries, ...read })?.nextHour;
    expect(again?.newArticle?.worth).toEqual(with3?.newArticle?.worth);
  });

  test('on upkeep: so many more new referrals as pay the rate', () => {
    const { ways = [], nextHour } = explain({ referrals: threeCustomers, timeEntries, ...read }) ?? {};
    expect(nextHour?.upkeepNeeds).toBeCloseTo(5200 / (ways[0]?.worth ?? 1), 12);
    expect(explain({ hourlyRateTarget: null, ...read })?.nextHour.upkeepNeeds).toBeNull();
  });

  test('is not known over a look at the page: 36 seconds of work beside an hour of upkeep', () => {
    const brief = [hours('writing', 36), hours('maintenance', 3600)];
    expect(
      explain({ timeEntries: brief, referrals: threeCustomers, ...read })?.nextHour.newArticle,
    ).toBeNull();
  });

  test('is not known without hours, or without a way to new referrals', () => {
    expect(explain(read)?.nextHour.newArticle).toBeNull();
    expect(explain({ articles: [articleOf({ published: false })], timeEntries })?.nextHour).toEqual({
      newArticle: null,
      upkeepNeeds: null,
    });
  });
});

test('an article that is not there has no explanation', () => {
  expect(explainArticle(returnsInput(), 'devto:2')).toBeNull();
});
