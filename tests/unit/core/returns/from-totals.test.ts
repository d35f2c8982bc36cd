import { describe, expect, test } from 'vitest';
import { addMonths } from '@/core/calendar.ts';
import type { Rollup } from '@/core/ledger/commission.ts';
import { termsSchema } from '@/core/programs/terms.ts';
import { createForecaster } from '@/core/projection/forecaster.ts';
import { posteriorWeights, predictiveSurvival } from '@/core/projection/posterior.ts';
import { makeFigures } from '@/core/returns/figures.ts';
import type { ReturnsInput } from '@/core/returns/inputs.ts';
import type { Figures } from '@/core/returns/portfolio.ts';
import { totalsOfOpenings } from '@/core/returns/totals-outlook.ts';
import { programOf } from '../../../support/portfolios.ts';
import { returnsInput } from './input.ts';
import { openingOf } from './openings.ts';
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
const cameOf = (opening: ReturnType<typeof openingOf>) =>
  totalsOfOpenings(programOf('p'), [opening], '2026-01-01', (amount) => amount)?.came ?? [];

/** What customers pay from the day after 22 November 2026 on, for 24 months, if `recurring` is of those before. */
function expectedOf({ came, recurring, weights }: Expected): number {
  const sum = (of: (day: string) => number) => came.reduce((total, day) => total + of(day), 0);
  const paid = (from: string, until: string) => {
    let [total, n] = [0, 0];
    for (; addMonths(from, n) <= until; n += 1) total += n > 0 ? predictiveSurvival(weights, n) : 0;
    return total;
  };
  const past = sum((day) => paid(day, '2026-11-22'));
  return (recurring / past) * (sum((day) => paid(day, '2028-11-22')) - past);
}

type Expected = { came: readonly string[]; recurring: number; weights: Float64Array };

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
    const expected = expectedOf({ came: cameOf(openingOf()), recurring: 4000, weights });
    expect(Math.abs((existing(figures) ?? 0) - expected)).toBeLessThanOrEqual(1);
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

describe('of all articles together', () => {
  const saidOfAll = (opening: ReturnType<typeof openingOf>) => {
    const coverage = new Map([['p', { coversTo: '2026-11-22', clicks: [] }]]);
    const input = returnsInput({ coverage });
    const made = makeFigures(
      { ...input, opening: { ...input.opening, balances: [opening] } },
      createForecaster(20),
    );
    return made.at(-1)?.basis.map(({ says }) => says);
  };

  test('only what is not projected is said to be unknown', () => {
    expect(saidOfAll(openingOf())).not.toContain('opening');
    expect(saidOfAll(openingOf({ conversions: null }))).toContain('opening');
  });
});

describe('beside a statement that names none of them', () => {
  const coverage = new Map([['p', { coversTo: '2026-11-22', clicks: [] }]]);
  const said = ({ basis }: Figures) => basis.map(({ says }) => says);
  const row = (given: Partial<Rollup>): Rollup => ({
    ...{ id: `${given.programId} ${given.month} ${given.kind}`, articleId: 'devto:1', programId: 'p' },
    ...{ month: '2026-09', kind: 'recurring', status: 'paid', currency: 'USD', amount: 500 },
    ...{ count: 1, anonymous: 1 },
    ...given,
  });
  const untilJune = openingOf({ asOf: '2026-06-30' });
  const weights = posteriorWeights({ churnedAt: [], activeWithPayments: [] });

  test('what fell due by the last day that the statement reaches is not to come', () => {
    const figures = figuresOf([untilJune], { coverage });
    const expected = expectedOf({ came: cameOf(untilJune), recurring: 4000, weights });
    expect(Math.abs((existing(figures) ?? 0) - expected)).toBeLessThanOrEqual(1);
  });

  test('its rows are of the same customers, and of those who came since', () => {
    const since = [
      row({ month: '2026-07' }),
      row({ month: '2026-08', count: 3, anonymous: 3, amount: 1200 }),
      row({ month: '2026-09', kind: 'first-order', count: 2, anonymous: 2 }),
    ];
    const figures = figuresOf([untilJune], { coverage, rollups: since });
    const came = [...cameOf(untilJune), '2026-09-15', '2026-09-15'];
    const expected = expectedOf({ came, recurring: 5700, weights });
    expect(Math.abs((existing(figures) ?? 0) - expected)).toBeLessThanOrEqual(1);
    expect(figures.basis).toContainEqual({
      ...{ says: 'from-totals', program: 'p', customers: 6, until: '2026-11-22', priorMonths: 14 },
    });
  });

  test('its rows are not known either where nobody has counted those before', () => {
    const uncounted = openingOf({ asOf: '2026-06-30', conversions: null });
    const figures = figuresOf([uncounted], { coverage, rollups: [row({ kind: 'first-order' }), row({})] });
    expect(existing(figures)).toBeNull();
    expect(said(figures)).toEqual(expect.arrayContaining(['opening', 'anonymous']));
  });

  test('first orders in the days of a balance that counts them without their money are counted once', () => {
    const counted = openingOf({ firstOrder: null });
    const rows = [row({ month: '2026-03', kind: 'first-order', count: 2, anonymous: 2 })];
    expect(customersIn(figuresOf([counted], { coverage, rollups: rows }))).toEqual([['p', 4]]);
  });

  test('rows of another program add what they say themselves', () => {
    const programs = [programOf('p'), programOf('q')];
    const both = new Map([...coverage, ['q', { coversTo: '2026-11-22', clicks: [] }]]);
    const first = row({ programId: 'q', month: '2026-03', kind: 'first-order' });
    const ofQ = [first, row({ programId: 'q', month: '2026-04' })];
    const ofP = openingOf({ programId: 'p' });
    const figures = figuresOf([ofP], { programs, coverage: both, rollups: ofQ });
    expect(customersIn(figures)).toEqual([
      ['p', 4],
      ['q', 1],
    ]);
    const alone = [
      figuresOf([ofP], { programs, coverage: both }),
      figuresOf([], { programs, coverage: both, rollups: ofQ }),
    ];
    const sum = alone.reduce((total, each) => total + (existing(each) ?? 0), 0);
    expect(Math.abs((existing(figures) ?? 0) - sum)).toBeLessThanOrEqual(1);
  });

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
