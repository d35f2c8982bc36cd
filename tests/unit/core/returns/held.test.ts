import { describe, expect, test } from 'vitest';
import { heldAgainst, type MonthForecast } from '@/core/returns/held.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { emptyPortfolio, noTotals, programOf } from '../../../support/portfolios.ts';

const range = (p10: number, p50: number, p90: number) => ({ p10, p50, p90, mean: p50 });

/** Made on 15 June when 100.00 were settled: 10 to 30 by 15 July, 20 to 80 by 15 August. */
function forecast(parts: Partial<MonthForecast> = {}): MonthForecast {
  return {
    id: '["2026-06","*"]',
    articleId: '*',
    madeOn: '2026-06-15',
    currency: 'USD',
    settled: 10_000,
    history: {},
    totals: [range(1000, 2000, 3000), range(2000, 4000, 8000)],
    ...parts,
  };
}

/** Statements reach a day, by which so much was earned: settled, pending and held. */
function portfolio(coversTo: string | null, earned: number, closed = false): Portfolio {
  const commissions = { ...noTotals, toDate: earned - 300, pending: 200, held: 100 };
  const program = { ...programOf('p'), closed };
  const one = {
    program,
    coversTo,
    commissions: noTotals,
    original: {},
    activeReferrals: 0,
    churnedReferrals: 0,
  };
  return { ...emptyPortfolio, programs: [one], totals: { ...emptyPortfolio.totals, commissions } };
}

const heldTo = (coversTo: string, earned: number, kept = [forecast()]) =>
  heldAgainst(kept, portfolio(coversTo, earned), []);

describe('a forecast held against what came', () => {
  test('by the end of its first month: 25.00 came, 10 to 30 was said', () => {
    expect(heldTo('2026-07-15', 12_500)).toEqual([
      {
        articleId: '*',
        madeOn: '2026-06-15',
        until: '2026-07-15',
        predicted: range(1000, 2000, 3000),
        came: 2500,
        isInside: true,
      },
    ]);
  });

  test('between two months: by as many days as have gone', () => {
    // 31 July is 16 of the 31 days from 15 July to 15 August: 10 + 16/31 x 10, and so on.
    const [held] = heldTo('2026-07-31', 12_500);
    expect(held?.predicted).toEqual({ p10: 1516, p50: 3032, p90: 5581 });
  });

  test.each([
    [10_999, false],
    [11_000, true],
    [13_000, true],
    [13_001, false],
  ])('with %d earned since it is inside: %s', (earned, isInside) => {
    expect(heldTo('2026-07-15', earned)[0]?.isInside).toBe(isInside);
  });

  test('more taken back than came is less than nothing', () => {
    expect(heldTo('2026-07-15', 9000)[0]).toMatchObject({ came: -1000, isInside: false });
  });

  test('sooner than a month after, past its last month, or in another currency it is held against nothing', () => {
    expect(heldTo('2026-07-14', 12_500)).toEqual([]);
    expect(heldTo('2026-08-16', 12_500)).toEqual([]);
    expect(heldTo('2026-07-15', 12_500, [forecast({ currency: 'EUR' })])).toEqual([]);
  });

  test('without statements, or of an article that is gone, nothing is known', () => {
    expect(heldAgainst([forecast()], portfolio(null, 12_500), [])).toEqual([]);
    expect(heldTo('2026-07-15', 12_500, [forecast({ articleId: 'gone' })])).toEqual([]);
  });

  test('a closed program holds up nothing', () => {
    const both = portfolio('2026-07-15', 12_500);
    const closed = portfolio('2025-01-01', 0, true);
    const programs = [...both.programs, ...closed.programs];
    expect(heldAgainst([forecast()], { ...both, programs }, [])).toHaveLength(1);
  });

  test('what programs that reach further have booked after that day did not come by it', () => {
    const one = portfolio('2026-07-15', 12_500);
    const further = portfolio('2026-09-01', 0);
    const both = { ...one, programs: [...one.programs, ...further.programs] };
    // Of the 25.00 since, 4.00 and 1.00 are dated after 15 July.
    const later = [
      { articleId: 'a', amount: 400 },
      { articleId: null, amount: 100 },
    ];
    expect(heldAgainst([forecast()], both, later)).toMatchObject([{ until: '2026-07-15', came: 2000 }]);
    const unattributed = { ...both.unattributed, commissions: { ...noTotals, toDate: 1000 } };
    const loose = forecast({ articleId: '', settled: 200 });
    expect(heldAgainst([loose], { ...both, unattributed }, later)).toMatchObject([{ came: 700 }]);
  });

  test('the newest stands first', () => {
    const kept = [forecast({ madeOn: '2026-05-15' }), forecast()];
    expect(heldTo('2026-07-15', 12_500, kept).map(({ madeOn }) => madeOn)).toEqual([
      '2026-06-15',
      '2026-05-15',
    ]);
  });
});
