import { describe, expect, it } from 'vitest';
import { assemblePortfolio } from '@/core/returns/assemble.ts';
import { monthAhead } from '@/core/returns/this-month.ts';
import { globalApi } from '../../../support/ledger.ts';
import { emptyPortfolio, noTotals } from '../../../support/portfolios.ts';

const rollup = {
  id: 'r',
  articleId: '',
  programId: globalApi.id,
  month: '2026-10',
  kind: 'recurring',
  status: 'paid',
  currency: 'USD',
  amount: 0,
  count: 1,
  anonymous: 0,
} as const;

function ahead(runRate: number | null, coversTo: string | null = '2026-10-31') {
  const portfolio = assemblePortfolio({
    asOf: '2026-11-02',
    currency: 'USD',
    rates: [],
    hourlyRateTarget: null,
    programs: [globalApi],
    coverage: new Map([[globalApi.id, { coversTo, clicks: [] }]]),
    articles: [],
    links: [],
    rollups: [
      { ...rollup, kind: 'first-order', amount: 6800 },
      { ...rollup, amount: 31000 },
      { ...rollup, kind: 'flat', amount: 9000 },
      { ...rollup, kind: 'bonus', amount: 11250 },
      { ...rollup, kind: 'adjustment', amount: -400 },
      // Neither of these was booked in October in dollars.
      { ...rollup, status: 'pending', amount: 5000 },
      { ...rollup, status: 'reversed', amount: 5000 },
      { ...rollup, month: '2026-09', amount: 14800 },
      { ...rollup, month: '2026-11', amount: 700 },
      { ...rollup, currency: 'EUR', amount: 7000 },
    ],
    opening: { balances: [], rollups: [], monthly: [], notAdded: [], clicks: new Map() },
    viewTotals: [],
    timeEntries: [],
    costs: [],
    figures: [],
    figuresStale: false,
    unfinishedImports: [],
    leftOut: [],
  });
  return monthAhead({ ...portfolio, totals: { ...portfolio.totals, runRate } });
}

describe('monthAhead', () => {
  it('quotes first order and recurring of last month, with bonus, flat and adjustments beside them', () => {
    expect(ahead(31400)).toEqual({
      month: '2026-10',
      booked: {
        firstOrder: 6800,
        recurring: 31000,
        bonus: 11250,
        flat: 9000,
        adjustment: -400,
        toDate: 57650,
        pending: 5000,
        held: 0,
        reversed: 5000,
      },
      quoted: 37800,
      runRate: 31400,
      difference: -6400,
      recurringChange: 400,
      incomplete: [],
    });
  });

  it('knows nothing of a month that no statement reaches, and 0 of one that a statement reaches', () => {
    expect(
      monthAhead({ ...emptyPortfolio, lastMonth: { month: '2026-10', commissions: null } }),
    ).toMatchObject({
      booked: null,
      quoted: null,
      difference: null,
    });
    expect(monthAhead(emptyPortfolio)).toMatchObject({ booked: noTotals, quoted: 0 });
  });

  it('knows no difference without a run rate', () => {
    expect(ahead(null)).toMatchObject({ quoted: 37800, difference: null, recurringChange: null });
  });

  it.each([
    ['2026-10-30', [{ program: 'Global API', coversTo: '2026-10-30' }]],
    ['2026-10-31', []],
    ['2026-11-01', []],
    [null, []],
  ])('a program covered to %s leaves the month open or not', (coversTo, incomplete) => {
    expect(ahead(0, coversTo).incomplete).toEqual(incomplete);
  });
});
