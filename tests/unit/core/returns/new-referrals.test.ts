import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basisSentence } from '@/core/returns/basis-text.ts';
import type { ReturnsInput } from '@/core/returns/inputs.ts';
import type { JudgedReferral } from '@/core/returns/judged.ts';
import { articlesBasis, type NewReferrals, newReferralsOf } from '@/core/returns/new-referrals.ts';
import { programOf } from '../../../support/portfolios.ts';
import { returnsInput } from './input.ts';
import { articleOf, cameOn, viewsOf } from './seen.ts';

const options = {
  asOf: '2026-11-22',
  priceRatio: 2,
  toDisplay: (amount: number, currency: string) => (currency === 'USD' ? amount : null),
};
const customers = [cameOn('2026-02-01'), cameOn('2026-03-01')];
const views = [viewsOf('2026-01-01', [900, 240, 150, 100])];

function madeOf(
  parts: Partial<ReturnsInput>,
  referrals: readonly JudgedReferral[] = customers,
): NewReferrals {
  const input = returnsInput({ viewTotals: views, ...parts });
  const made = newReferralsOf(input, referrals, options).get(input.articles[0]?.id ?? '');
  if (!made) throw new Error('no article');
  return made;
}

const closed = { ...programOf('p'), closed: true };
const linkless = new Map<string, Set<string>>();
const anonymous = {
  id: 'r',
  articleId: 'devto:1',
  programId: 'p',
  month: '2026-03' as const,
  kind: 'recurring' as const,
  status: 'paid' as const,
  currency: 'USD',
  amount: 400,
  count: 1,
  anonymous: 1,
};

describe('what an article still brings new', () => {
  test('one way to each program that it links to, at what its traffic and its conversions say', () => {
    const { channels, ways, basis } = madeOf({});
    expect(channels).toEqual([ways[0]?.channel]);
    expect(channels?.[0]).toMatchObject({ programId: 'p', periodMonths: 1 });
    // 325 days since New Year, in months of 30 days
    expect(channels?.[0]?.age).toBeCloseTo(325 / 30, 9);
    // two of 1,390 views, with the usual rate of 1 in 250 as 500 views
    expect(channels?.[0]?.rates).toEqual([{ events: 4, exposure: 1890 }]);
    expect(basis).toEqual([{ says: 'new', program: 'p', kind: 'views', months: 4, referrals: 2 }]);
  });

  test('who came since the statements end is still to come, and said to be in it', () => {
    const coverage = new Map([['p', { coversTo: '2026-11-01', clicks: [] }]]);
    const { channels, basis } = madeOf({ coverage });
    expect(channels?.[0]?.unreported).toBeGreaterThan(0);
    expect(basis.map((part) => basisSentence(part, (day) => day))).toEqual([
      'New referrals for p, those since 2026-11-01 included: from 4 months of views and 2 referrals in them, weighed against your other articles.',
    ]);
  });

  test.each<[string, Partial<ReturnsInput>, readonly JudgedReferral[], unknown, unknown]>([
    ['a draft: none', { articles: [articleOf({ published: false })] }, customers, [], 'draft'],
    [
      'a day still to come: none yet',
      { articles: [articleOf({ publishedOn: '2027-01-01' })] },
      customers,
      [],
      'draft',
    ],
    ['no link to any program: none', { programsOfArticle: linkless }, customers, [], 'no-link'],
    [
      'no link, but a page that nobody has read: not known',
      { programsOfArticle: linkless, articles: [articleOf({ wordCount: null })] },
      customers,
      null,
      'not-read',
    ],
    [
      'a day of publication that nobody knows: not known',
      { articles: [{ ...articleOf(), publishedOn: null }] },
      customers,
      null,
      'no-day',
    ],
    [
      'a link that was taken out: none',
      { programsLeft: new Map([['devto:1', new Set(['p'])]]) },
      customers,
      [],
      'link-gone',
    ],
    ['a closed program: none', { programs: [closed] }, customers, [], 'closed'],
    [
      'no statement of the program: not known',
      { coverage: new Map([['p', { coversTo: null, clicks: [] }]]) },
      customers,
      null,
      'no-statement',
    ],
    ['rows that name no customers: not known', { rollups: [anonymous] }, customers, null, 'anonymous'],
    ['no price that anybody has paid: not known', {}, [], null, 'no-price'],
    [
      'a program in a currency without a rate: not known',
      { programs: [{ ...programOf('p'), currency: 'EUR' }] },
      customers.map((each) => ({ ...each, currency: 'EUR' })),
      null,
      'no-rate',
    ],
    ['neither views nor clicks: launch months stand in', { viewTotals: [] }, customers, 1, 'launch'],
  ])('%s', (_name, parts, referrals, channels, why) => {
    const made = madeOf(parts, referrals);
    if (typeof channels === 'number') expect(made.channels).toHaveLength(channels);
    else expect(made.channels).toEqual(channels);
    expect(made.basis).toEqual([expect.objectContaining(why === 'launch' ? { kind: why } : { why })]);
  });

  // Two customers by eight articles of 2.43 launch months each and .5 beside .5: .12. Three days, .1 of a launch month,
  // tell little beside half a customer's worth: .12 x 4.2 / (4.2 + .1).
  test('an article of three days is taken to be like the others', () => {
    const ids = Array.from({ length: 9 }, (_, n) => `devto:${n}`);
    const [publication] = articleOf().publications;
    const input = returnsInput({
      articles: ids.map((id, n) => {
        const publications = publication ? [{ ...publication, id, articleId: id }] : [];
        return articleOf({ id, publications, publishedOn: n === 8 ? '2026-11-20' : '2026-01-01' });
      }),
      programsOfArticle: new Map(ids.map((id) => [id, new Set(['p'])])),
      viewTotals: ids.slice(0, 8).map((id) => viewsOf('2026-01-01', [300, 80, 50, 30, 30, 30], id)),
    });
    const came = customers.map((each) => ({ ...each, articleId: 'devto:0' }));
    const [channel] = newReferralsOf(input, came, options).get('devto:8')?.channels ?? [];
    const [rate] = channel?.rates ?? [];
    expect(channel).toMatchObject({ level: 1, rates: [rate] });
    expect((rate?.events ?? 0) / (rate?.exposure ?? 0)).toBeCloseTo((0.12 * 4.2) / 4.3, 9);
  });

  test('of two programs the closed one alone is left out', () => {
    const { channels, basis } = madeOf({
      programs: [programOf('q'), closed],
      coverage: new Map([
        ['p', { coversTo: '2026-11-22', clicks: [] }],
        ['q', { coversTo: '2026-11-22', clicks: [] }],
      ]),
      programsOfArticle: new Map([['devto:1', new Set(['p', 'q'])]]),
    });
    expect(channels?.map(({ programId }) => programId)).toEqual(['q']);
    expect(basis).toContainEqual({ says: 'no-new-of', why: 'closed', program: 'p' });
  });

  test('a portfolio counts articles of which it is known and of which it is not', () => {
    const known = madeOf({});
    const unknown = madeOf({}, []);
    const none = madeOf({ programs: [closed] });
    expect(articlesBasis([known, unknown, none])).toEqual([
      { says: 'new-of-articles', known: 1, unknown: 1 },
      { says: 'traffic' },
    ]);
    expect(articlesBasis([none])).toEqual([]);
  });

  test('whatever was counted: rates and levels are positive and finite', () => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10_000_000 }));
    const days = fc.array(fc.constantFrom('2026-01-01', '2026-02-01', '2026-11-22', '2027-05-05'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(count, { maxLength: 40 }), days, (months, came) => {
        const { channels } = madeOf(
          { viewTotals: [viewsOf('2026-01-01', months)] },
          came.map((day, index) => cameOn(day, { id: `${index}` })),
        );
        for (const { age, level, spread, rates } of channels ?? []) {
          for (const value of [level, spread, ...rates.flatMap(({ events, exposure }) => [events, exposure])])
            expect(value > 0 && Number.isFinite(value)).toBe(true);
          expect(age).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
