import { describe, expect, test } from 'vitest';
import { createForecaster, type Forecaster, type Made } from '@/core/projection/forecaster.ts';
import { makeFigures } from '@/core/returns/figures.ts';
import type { ReturnsInput } from '@/core/returns/inputs.ts';
import { programOf } from '../../../support/portfolios.ts';
import { returnsInput } from './input.ts';
import { articleOf, cameOn, viewsOf } from './seen.ts';

const numbers = [1, 2, 3, 4, 5, 6];
const idOf = (n: number) => `devto:${n}`;
/** Odd articles bring customers to `p`, even ones to `q`. */
const programIdOf = (n: number) => (n % 2 === 1 ? 'p' : 'q');

const articles = numbers.map((n) => {
  const [publication] = articleOf().publications;
  const publications = publication ? [{ ...publication, id: idOf(n), articleId: idOf(n) }] : [];
  return articleOf({ id: idOf(n), publications });
});
const covered = { coversTo: '2026-11-22', clicks: [] };
const given = returnsInput({
  programs: [programOf('p'), programOf('q')],
  coverage: new Map([
    ['p', covered],
    ['q', covered],
  ]),
  articles,
  programsOfArticle: new Map(numbers.map((n) => [idOf(n), new Set([programIdOf(n)])])),
  referrals: numbers.map((n) => cameOf(n, 'first')),
  viewTotals: numbers.map((n) => viewsOf('2026-01-01', [900, 250, 150, 100, 100, 90], idOf(n))),
});

function cameOf(n: number, customer: string) {
  const programId = programIdOf(n);
  return cameOn('2026-10-25', { id: `${n} ${customer}`, customer, programId, articleId: idOf(n) });
}

/** What is made when these facts follow the ones above. */
function madeAfter(change: Partial<ReturnsInput>): Made['made'] {
  const forecaster = createForecaster(20);
  const made: Made['made'][] = [];
  const recorded: Forecaster = (...outlooks) => {
    const result = forecaster(...outlooks);
    made.push(result.made);
    return result;
  };
  makeFigures(given, recorded);
  makeFigures({ ...given, ...change }, recorded);
  return { programs: made[1]?.programs ?? [], articles: made[1]?.articles.toSorted() ?? [] };
}

const cost = { id: 'c', articleId: idOf(2), day: '2026-03-01', amount: 900, currency: 'USD', note: '' };
const settled = (n: number) => ({
  id: `r${n}`,
  articleId: idOf(n),
  programId: programIdOf(n),
  month: '2026-09',
  kind: 'bonus' as const,
  status: 'paid' as const,
  currency: 'USD',
  amount: 500,
  count: 1,
  anonymous: 0,
});
const ofQ = [idOf(2), idOf(4), idOf(6)];

describe('money without a rate', () => {
  const hour = {
    ...{ id: 't', articleId: 'devto:1', draftId: null, activity: 'writing' as const, day: '2026-01-01' },
    ...{ seconds: 4 * 3600, basis: 'timed' as const, startedAt: null, endedAt: null, createdAt: 0 },
  };
  const earned = (amount: number, currency: string) => ({
    ...{ id: currency, articleId: 'devto:1', programId: 'p', month: '2026-09', kind: 'bonus' as const },
    ...{ status: 'paid' as const, currency, amount, count: 1, anonymous: 0 },
  });
  const chanceOf = (rollups: ReturnType<typeof earned>[]) =>
    makeFigures(returnsInput({ timeEntries: [hour], rollups }))[0]?.breakEven?.probabilityWithin24;

  test('is no chance of 0 to break even: it is not known, where there is nothing else', () => {
    expect(chanceOf([earned(30_000, 'EUR')])).toBeUndefined();
    // 4 hours at 52.00 are 208.00: what is known of is there, or not.
    expect(chanceOf([earned(30_000, 'EUR'), earned(20_800, 'USD')])).toBe(1);
    expect(chanceOf([])).toBe(0);
  });
});

describe('what new facts make again', () => {
  test('nothing new: nothing', () => {
    expect(madeAfter({})).toEqual({ programs: [], articles: [] });
  });

  test('a cost of one article: that article', () => {
    expect(madeAfter({ costs: [cost] })).toEqual({ programs: [], articles: [idOf(2)] });
  });

  test('one more month of views that says nothing of the others: that article', () => {
    const seen = numbers.map((n) =>
      n === 3 ? [900, 250, 150, 100, 100, 90, 80] : [900, 250, 150, 100, 100, 90],
    );
    const viewTotals = seen.map((months, index) => viewsOf('2026-01-01', months, idOf(index + 1)));
    expect(madeAfter({ viewTotals })).toEqual({ programs: [], articles: [idOf(3)] });
  });

  // A settled row says how often the program's pending money is approved.
  test('a settled commission: its program, and the articles that bring customers to it', () => {
    expect(madeAfter({ rollups: [settled(2)] })).toEqual({ programs: ['q'], articles: ofQ });
  });

  // How long customers of a program stay is what others borrow from.
  test('a new customer: both programs, and all six articles', () => {
    const { programs, articles: again } = madeAfter({ referrals: [...given.referrals, cameOf(1, 'second')] });
    expect([programs, again]).toEqual([['p', 'q'], numbers.map(idOf)]);
  });

  test('another target an hour: every article whose hours are known, here none', () => {
    expect(madeAfter({ hourlyRateTarget: 9000 })).toEqual({ programs: [], articles: [] });
  });
});
