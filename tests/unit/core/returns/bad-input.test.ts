import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Commission } from '@/core/ledger/commission.ts';
import { programSchema } from '@/core/programs/program.ts';
import { spreadBy } from '@/core/projection/forecast.ts';
import { createForecaster, DEFAULT_DRAWS } from '@/core/projection/forecaster.ts';
import { horizons } from '@/core/projection/types.ts';
import type { Rate } from '@/core/rates/rate.ts';
import { basisSentence } from '@/core/returns/basis-text.ts';
import { makeFigures } from '@/core/returns/figures.ts';
import type { ReturnsInput } from '@/core/returns/inputs.ts';
import type { Figures } from '@/core/returns/portfolio.ts';
import { programOf } from '../../../support/portfolios.ts';
import { givenRate } from '../rates/rates.ts';
import { returnsInput } from './input.ts';
import { articleOf, cameOn, viewsOf } from './seen.ts';

const said = ({ basis }: Figures) => basis.map((part) => basisSentence(part, (day) => day)).join(' ');
const figuresOf = (parts: Partial<ReturnsInput>, draws = DEFAULT_DRAWS) =>
  makeFigures(returnsInput(parts), createForecaster(draws));
const articleAndAll = (parts: Partial<ReturnsInput>) => {
  const made = figuresOf(parts);
  const [article] = made;
  const all = made.at(-1);
  if (!article || !all) throw new Error('no figures');
  return [article, all] as const;
};
const worked = {
  ...{ id: 'w', articleId: 'devto:1', draftId: null, activity: 'writing' as const, day: '2026-01-01' },
  ...{ seconds: 4 * 3600, basis: 'timed' as const, startedAt: null, endedAt: null, createdAt: 0 },
};
const existing = ({ headline }: Figures) => headline?.bySource.existing ?? null;

describe('bad input has a stated answer', () => {
  test('no statement: nothing is known, and it says so', () => {
    const nothing = new Map([['p', { coversTo: null, clicks: [] }]]);
    for (const figures of articleAndAll({ coverage: nothing })) {
      expect([figures.headline?.mean, figures.headline?.p50]).toEqual([null, null]);
      expect(said(figures)).toContain('No statement of commissions imported yet.');
    }
  });

  test('a statement of another program: nothing is known of what this one brings', () => {
    const programs = [programOf('p'), programOf('q')];
    const programsOfArticle = new Map([['devto:1', new Set(['q'])]]);
    const unknown = {
      conversions: null,
      runRate: null,
      headline: { mean: null, p50: null },
      breakEven: null,
    };
    const timeEntries = [worked];
    expect(articleAndAll({ programs, programsOfArticle, timeEntries })[0]).toMatchObject(unknown);
    // No link says whose customers it could bring, so any statement could have told of them.
    const [linkless] = articleAndAll({ programs, programsOfArticle: new Map() });
    expect(linkless).toMatchObject({ conversions: 0, runRate: 0 });
    const either = new Map([['devto:1', new Set(['p', 'q'])]]);
    const [told] = articleAndAll({ programs, programsOfArticle: either });
    expect(told).toMatchObject({ conversions: 0, runRate: 0 });
  });

  test('one referral: mostly assumption', () => {
    const [article] = articleAndAll({ referrals: [cameOn('2026-11-01')] });
    // projection.md, section 5: 9.07 - 1 payments to come of 4.00 in 24 months, of which one may be due by 1 December.
    expect(existing(article)).toBeGreaterThan(3000);
    expect(existing(article)).toBeLessThan(3400);
    expect(said(article)).toContain('Mostly assumption: 1 referral of p so far.');
  });

  test('all churned: nothing more of them, and a shorter life for those to come', () => {
    const stopped = Array.from({ length: 12 }, (_, n) => cameOn('2026-02-01', { id: `r${n}` }));
    const [article] = articleAndAll({ referrals: stopped });
    expect(existing(article)).toBe(0);
    expect(article.churnedReferrals).toBe(12);
    expect(said(article)).toContain('0 active and 12 stopped');
  });

  test('all active: no life without an end', () => {
    const paying = Array.from({ length: 12 }, (_, n) =>
      cameOn('2024-11-10', { id: `r${n}`, payments: 24, lastPaymentOn: '2026-11-10' }),
    );
    const [article] = articleAndAll({ referrals: paying });
    // Fewer than every payment of 12 customers within 24 months, and within 120.
    expect(existing(article)).toBeGreaterThan(0.5 * 12 * 24 * 400);
    expect(existing(article)).toBeLessThan(12 * 24 * 400);
    expect(article.lifetime?.bySource.existing).toBeLessThan(0.75 * 12 * 120 * 400);
  });

  test('rows that pay more than the terms’ cap: an upgrade takes nothing from them', () => {
    const program = programOf('p');
    const terms = program.terms.map((dated) => ({ ...dated, terms: { ...dated.terms, maxCommission: 500 } }));
    const upgrades = (periodCommission: number, rates: Rate[] = [], currency = 'USD') => {
      const referrals = [cameOn('2026-11-01', { periodCommission, currency })];
      const [article] = articleAndAll({ programs: [{ ...program, currency, terms }], referrals, rates });
      return article.headline?.bySource.upgrades;
    };
    expect(upgrades(800)).toBe(0);
    // At the cap there is the bonus to come: 10 % of 125.00, capped at 5.00 too.
    expect(upgrades(500)).toBeGreaterThan(0);
    const atCap = upgrades(500, [givenRate('2026-11', 'EUR', 'USD', 1.1)], 'EUR');
    expect(atCap).toBeGreaterThan(0);
  });

  test('a price of nothing brings nothing', () => {
    const [article] = articleAndAll({ referrals: [cameOn('2026-11-01', { periodCommission: 0 })] });
    expect(existing(article)).toBe(0);
  });

  test('a plan that is not known is left out, and it says so', () => {
    const [article] = articleAndAll({ referrals: [cameOn('2026-11-01', { periodCommission: null })] });
    expect(said(article)).toContain('1 active without a known plan: not in it.');
  });

  test('a currency without a rate is left out, and it says so', () => {
    for (const figures of articleAndAll({ referrals: [cameOn('2026-11-01', { currency: 'EUR' })] })) {
      expect(existing(figures)).toBe(0);
      expect(said(figures)).toContain('1 active in a currency without a rate: not in it.');
    }
  });

  test('so is what waits in one, and it says so', () => {
    const waits = (status: 'pending' | 'held'): Commission => ({
      ...{ key: status, programId: 'p', articleId: 'devto:1', kind: 'first-order', status, line: 2 },
      ...{ day: '2026-11-02', month: '2026-11', amount: 10_000, currency: 'EUR' },
      ...{ customer: null, planPrice: null, product: null, externalId: null, payoutId: null },
      ...{ adjusts: null, referralId: null, attribution: null, looseIn: null, subId: null, link: null },
      ...{ coupon: null, referrer: null, landingPage: null },
    });
    for (const figures of articleAndAll({ unsettled: [waits('pending'), waits('held')] })) {
      expect(figures.headline?.bySource.pending).toBe(0);
      expect(said(figures)).toContain('2 pending or held in a currency without a rate: not in it.');
    }
    const rates = [givenRate('2026-11', 'EUR', 'USD', 1.2)];
    expect(said(articleAndAll({ unsettled: [waits('pending')], rates })[0])).not.toContain('without a rate');
  });

  test('billed every 400 months, beyond the tables: no payment more within 120 months', () => {
    const every400 = { periodMonths: 400 };
    const program = programOf('p');
    const terms = program.terms.map((dated) => ({
      ...dated,
      terms: { ...dated.terms, recurring: { ...dated.terms.recurring, rate: 0.08, ...every400 } },
    }));
    const [article] = articleAndAll({
      programs: [programSchema.parse({ ...program, terms })],
      referrals: [
        cameOn('2026-05-01', { ...every400, id: 'stays' }),
        cameOn('2026-02-01', { ...every400, id: 'left', cancelledOn: '2026-03-01' }),
        cameOn('2024-02-01', { ...every400, id: 'left later', payments: 3, cancelledOn: '2026-03-01' }),
      ],
      viewTotals: [viewsOf('2026-01-01', [900, 250, 150])],
    });
    expect(article.lifetime?.bySource.existing).toBe(0);
    expect(article.lifetime?.bySource.newReferrals).toBeGreaterThan(0);
  });

  test('payments dated in the future come later, not twice', () => {
    const [now] = articleAndAll({ referrals: [cameOn('2026-11-01')] });
    const [ahead] = articleAndAll({ referrals: [cameOn('2027-11-01')] });
    expect(existing(ahead)).toBeGreaterThan(0);
    expect(existing(ahead)).toBeLessThan(existing(now) ?? 0);
  });
});

describe('whatever comes', () => {
  const day = fc.constantFrom(
    '1999-12-31',
    '2025-01-01',
    '2026-02-28',
    '2026-11-22',
    '2027-06-01',
    '2999-12-31',
  );
  const referral = fc
    .record({
      first: day,
      last: fc.option(day),
      cancelled: fc.option(day),
      payments: fc.constantFrom(0, 1, 3, 40, 240, 5000),
      commission: fc.option(fc.constantFrom(0, 1, 400, 9_000_000)),
      price: fc.option(fc.constantFrom(0, 5000)),
      currency: fc.constantFrom('USD', 'EUR'),
      periodMonths: fc.constantFrom(1, 3, 12, 24, 400),
      program: fc.constantFrom('p', 'q', 'unheard-of'),
      articleId: fc.constantFrom('devto:1', null, 'gone'),
    })
    .map(({ first, last, cancelled, commission, price, program, ...parts }) =>
      cameOn(first, {
        ...parts,
        programId: program,
        lastPaymentOn: last,
        cancelledOn: cancelled,
        periodCommission: commission,
        planPrice: price,
      }),
    );
  const input = fc.record({
    referrals: fc
      .array(referral, { maxLength: 6 })
      .map((all) => all.map((each, n) => ({ ...each, id: `r${n}` }))),
    coverage: fc.tuple(fc.option(day), fc.option(day)).map(
      ([p, q]) =>
        new Map([
          ['p', { coversTo: p, clicks: [] }],
          ['q', { coversTo: q, clicks: [] }],
        ]),
    ),
    articles: fc
      .tuple(day, fc.boolean())
      .map(([publishedOn, published]) => [articleOf({ publishedOn, published })]),
    programs: fc
      .tuple(fc.boolean(), fc.constantFrom(2.6, 14, 69))
      .map(([closed, meanLifetimeMonths]) => [
        { ...programOf('p'), closed, meanLifetimeMonths },
        programOf('q'),
      ]),
    viewTotals: fc
      .constantFrom<number[][]>([], [0, 0], [900, 0, 10_000_000])
      .map((months) => (months.length === 0 ? [] : [viewsOf('2026-01-01', months)])),
    hourlyRateTarget: fc.option(fc.constantFrom(0, 5200)),
  });

  test('amounts are finite, not negative, and nest; what is not known says why', () => {
    fc.assert(
      fc.property(input, (parts) => {
        for (const figures of figuresOf(parts, 40)) {
          const { year, headline, fiveYears, lifetime, runRate } = figures;
          if (!year || !headline || !fiveYears || !lifetime) throw new Error('no forecast');
          let before = 0;
          for (const months of horizons) {
            const { mean, p10, p50, p90, bySource } = spreadBy(
              { year, headline, fiveYears, lifetime },
              months,
            );
            const amounts = [mean, p10, p50, p90, runRate, ...Object.values(bySource)];
            for (const amount of amounts)
              expect(amount === null || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
            expect(mean ?? 0).toBeGreaterThanOrEqual(before);
            before = mean ?? 0;
          }
          if (headline.p50 === null) expect(figures.basis.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 80 },
    );
  });
});
