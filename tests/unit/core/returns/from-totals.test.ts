import { describe, expect, test } from 'vitest';
import { addMonths } from '@/core/calendar.ts';
import { termsSchema } from '@/core/programs/terms.ts';
import { createForecaster } from '@/core/projection/forecaster.ts';
import { posteriorWeights, predictiveSurvival } from '@/core/projection/posterior.ts';
import { makeFigures } from '@/core/returns/figures.ts';
import type { ReturnsInput } from '@/core/returns/inputs.ts';
import type { Figures } from '@/core/returns/portfolio.ts';
import { totalsOfOpenings } from '@/core/returns/totals-outlook.ts';
import { returnsInput } from './input.ts';
import { openingOf } from './openings.ts';
import { programOf } from './portfolios.ts';
import { articleOf, cameOn } from './seen.ts';

const nothing = { coversTo: null, clicks: [] };
const figuresOf = (openings: ReturnType<typeof openingOf>[], parts: Partial<ReturnsInput> = {}): Figures => {
  const input = returnsInput({ coverage: new Map([['p', nothing]]), ...parts });
  const [article] = makeFigures(
    { ...input, opening: { ...input.opening, balances: openings } },
    createForecaster(20),
  );
  if (!article) throw new Error('no figures');
  return article;
};
const existing = ({ headline }: Figures) => headline?.bySource.existing ?? null;
const customersIn = ({ basis }: Figures) =>
  basis.flatMap((part) => (part.says === 'from-totals' ? [[part.program, part.customers]] : []));

describe('what totals say of customers', () => {
  test('so many came, and some of them still pay', () => {
    const figures = figuresOf([openingOf()]);
    expect(existing(figures)).toBeGreaterThan(0);
    expect(customersIn(figures)).toEqual([['p', 4]]);
  });

  // Ten others of the program stopped after their first payment: the 40.00 are of few payments, and few are to come.
  test('what a payment is and how many still come rest on the same lives', () => {
    const stopped = Array.from({ length: 10 }, (_, n) =>
      cameOn('2026-02-01', { id: `${n}`, articleId: 'devto:2', lastPaymentOn: '2026-02-01' }),
    );
    const covered = new Map([['p', { coversTo: '2026-11-22', clicks: [] }]]);
    const figures = figuresOf([openingOf()], { referrals: stopped, coverage: covered });
    const weights = posteriorWeights({ churnedAt: stopped.map(() => 1), activeWithPayments: [] });
    const chance = (payments: number) => predictiveSurvival(weights, payments);
    const arrived =
      totalsOfOpenings(programOf('p'), [openingOf()], '2026-01-01', (amount) => amount)?.came ?? [];
    const sum = (of: (day: string) => number) => arrived.reduce((total, day) => total + of(day), 0);
    const paid = (from: string, until: string) => {
      let [total, n] = [0, 0];
      for (; addMonths(from, n) <= until; n += 1) total += n > 0 ? chance(n) : 0;
      return total;
    };
    const past = sum((day) => paid(day, '2026-11-01'));
    const toCome = sum((day) => paid(day, '2028-11-22')) - past;
    expect(Math.abs((existing(figures) ?? 0) - (4000 * toCome) / past)).toBeLessThanOrEqual(1);
  });

  test.each<[string, Parameters<typeof openingOf>[0], Partial<ReturnsInput>]>([
    ['they came on days that nobody knows', {}, { articles: [{ ...articleOf(), publishedOn: null }] }],
    ['money came, but no customers are said to have', { conversions: 0 }, {}],
  ])('not known: %s', (_, given, parts) => {
    expect(existing(figuresOf([openingOf(given)], parts))).toBeNull();
  });

  describe('of two programs', () => {
    const programs = [programOf('p'), { ...programOf('q'), meanLifetimeMonths: 40 }];
    const ofP = openingOf({ programId: 'p' });
    const ofQ = openingOf({ programId: 'q', conversions: 2 });

    test('are told program by program, each by its own terms', () => {
      const both = figuresOf([ofP, ofQ], { programs });
      expect(customersIn(both)).toEqual([
        ['p', 4],
        ['q', 2],
      ]);
      const alone = [figuresOf([ofP], { programs }), figuresOf([ofQ], { programs })];
      const sum = alone.reduce((total, figures) => total + (existing(figures) ?? 0), 0);
      // Each is rounded to the cent.
      expect(Math.abs((existing(both) ?? 0) - sum)).toBeLessThanOrEqual(1);
    });

    test('are not known where those of one are not', () => {
      const unknown = openingOf({ programId: 'q', conversions: null });
      expect(existing(figuresOf([ofP, unknown], { programs }))).toBeNull();
    });
  });
});

describe('beside a statement that names none of them', () => {
  const coverage = new Map([['p', { coversTo: '2026-11-22', clicks: [] }]]);
  const said = ({ basis }: Figures) => basis.map(({ says }) => says);

  test('what they pay a month now is not known, and adds no 0 to that of all', () => {
    const figures = figuresOf([openingOf()], { coverage });
    expect(figures).toMatchObject({ conversions: 4, runRate: null });
    expect(existing(figures)).toBeGreaterThan(0);
  });

  test.each<[string, Parameters<typeof openingOf>[0]]>([
    ['recurring money alone', { conversions: null, firstOrder: null }],
    ['first orders alone', { conversions: null, recurring: null }],
  ])('%s is of customers whom nobody has counted, and it says so', (_, given) => {
    const figures = figuresOf([openingOf(given)], { coverage });
    expect(figures).toMatchObject({ conversions: null, runRate: null });
    expect(existing(figures)).toBeNull();
    expect(said(figures)).toContain('opening');
  });

  test.each<[string, Parameters<typeof openingOf>[0], Partial<ReturnsInput>]>([
    ['that brought nothing', { conversions: 0, firstOrder: 0, recurring: 0 }, {}],
    ['of a program that pays once', { conversions: null, recurring: null }, { programs: [paysOnce()] }],
  ])('totals %s leave nobody unseen', (_, given, parts) => {
    const figures = figuresOf([openingOf(given)], { coverage, ...parts });
    expect([figures.runRate, existing(figures)]).toEqual([0, 0]);
    expect(said(figures)).not.toContain('opening');
  });
});

function paysOnce() {
  const terms = termsSchema.parse({ firstOrder: { rate: 0.15 } });
  return { ...programOf('p'), terms: [{ from: null, newCustomersOnly: false, terms }] };
}
