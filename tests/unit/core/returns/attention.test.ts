import { describe, expect, test } from 'vitest';
import { type ArticleGaps, attentionOf } from '@/core/returns/attention.ts';
import type { Portfolio, ProgramReturns } from '@/core/returns/portfolio.ts';
import { bareRow, emptyPortfolio, noTotals, programOf } from '../../../support/portfolios.ts';

const noCopy = { copiedAt: null, hasChanged: true, firstAt: null };

const reaching = (id: string, coversTo: string | null, closed = false): ProgramReturns => ({
  program: { ...programOf(id), closed },
  coversTo,
  commissions: noTotals,
  original: {},
});

const items = (portfolio: Partial<Portfolio>, hasIdentity = true, today = '2026-11-22') =>
  attentionOf({
    portfolio: { ...emptyPortfolio, ...portfolio },
    hasIdentity,
    gaps: [],
    owed: [],
    copy: noCopy,
    today,
  });

const fine = [reaching('fine', '2026-11-20')];

describe('what needs attention', () => {
  test('a new author has to say who they are and what pays them, in this order', () => {
    expect(items({}, false).map(({ kind }) => kind)).toEqual(['identity', 'program']);
  });

  // The longest month has 31 days: on 22 November, 22 October is 31 days ago, the 21st is 32.
  test.each([
    ['2026-11-22', false, []],
    ['2026-10-22', false, []],
    ['2026-10-21', false, [{ coversTo: '2026-10-21', days: 32 }]],
    ['2026-01-31', true, [{ coversTo: '2026-01-31', days: 295 }]],
    [null, false, [{ coversTo: null, days: 0 }]],
    [null, true, []],
  ])('statements that reach %s, program closed %s', (coversTo, closed, expected) => {
    expect(items({ programs: [reaching('p', coversTo, closed)] })).toMatchObject(expected);
    expect(items({ programs: [reaching('p', coversTo, closed)] })).toHaveLength(expected.length);
  });

  test('the program whose statements are oldest comes first', () => {
    const programs = [
      reaching('due', '2026-10-21'),
      reaching('older', '2026-01-31'),
      reaching('never', null),
    ];
    expect(items({ programs }).map((item) => item.kind === 'coverage' && item.programId)).toEqual([
      'never',
      'older',
      'due',
    ]);
  });

  test('money that belongs to no article, settled and pending, by currency', () => {
    const unattributed = {
      commissions: { ...noTotals, toDate: 1000, pending: 250 },
      otherCurrencies: { JPY: noTotals, EUR: { ...noTotals, toDate: 300 } },
      figures: null,
    };
    expect(items({ programs: fine, unattributed })).toMatchObject([
      {
        kind: 'unattributed',
        amounts: [
          ['USD', 1250],
          ['EUR', 300],
        ],
      },
    ]);
  });

  test('currencies with amounts that no rate reaches, and of how many months', () => {
    const found = { currency: 'EUR', rate: 1.1, month: '2026-05', basis: 'given' as const };
    const rates = [
      { currency: 'EUR', months: [{ month: '2026-06', found }] },
      {
        currency: 'JPY',
        months: [
          { month: '2026-07', found: null },
          { month: '2026-05', found: null },
        ],
      },
    ];
    expect(items({ programs: fine, rates })).toMatchObject([
      { kind: 'rates', missing: [{ currency: 'JPY', months: 2 }] },
    ]);
  });
});

describe('the id of an item holds what it says', () => {
  const idsOf = (portfolio: Partial<Portfolio>, today?: string) =>
    items(portfolio, true, today).map(({ id }) => id);
  const loose = (pending: number) => ({
    programs: fine,
    unattributed: { commissions: { ...noTotals, pending }, otherCurrencies: {}, figures: null },
  });

  test('the same facts on another day are the same item', () => {
    const programs = [reaching('p', '2026-09-30')];
    expect(idsOf({ programs }, '2026-12-24')).toEqual(idsOf({ programs }));
  });

  test.each([
    ['coverage', { programs: [reaching('p', '2026-09-30')] }, { programs: [reaching('p', '2026-10-01')] }],
    ['program', { programs: [reaching('p', null)] }, { programs: [reaching('q', null)] }],
    ['amount', loose(250), loose(251)],
    [
      'file',
      { programs: fine, unfinishedImports: ['a.csv'] },
      { programs: fine, unfinishedImports: ['a.csv', 'b.csv'] },
    ],
  ])('another %s is another item', (_, before, after) => {
    expect(idsOf(before)).toHaveLength(1);
    expect(idsOf(after)).toHaveLength(1);
    expect(idsOf(after)).not.toEqual(idsOf(before));
  });
});

test('payments that programs owe, each program by itself; others amounts make another item', () => {
  const of = (payments: number, USD: number) =>
    attentionOf({
      ...{
        portfolio: { ...emptyPortfolio, programs: fine },
        hasIdentity: true,
        gaps: [],
        copy: noCopy,
        today: '2026-11-22',
      },
      owed: [
        { programId: 'fine', payments, amounts: { USD } },
        { programId: 'gone', payments: 3, amounts: {} },
      ],
    });
  expect(of(0, 0)).toEqual([]);
  expect(of(2, 800)).toMatchObject([
    { kind: 'owed', programId: 'fine', payments: 2, amounts: [['USD', 800]] },
  ]);
  expect(of(2, 800)[0]?.id).not.toBe(of(2, 400)[0]?.id);
});

describe('what the links of articles lack', () => {
  const rows = ['a', 'b', 'draft'].map((id) =>
    bareRow(1, { id, title: `Post ${id}`, published: id !== 'draft' }),
  );
  const of = (gaps: readonly ArticleGaps[]) =>
    attentionOf({
      ...{ portfolio: { ...emptyPortfolio, programs: fine, articles: rows } },
      ...{ hasIdentity: true, gaps, owed: [], copy: noCopy, today: '2026-11-22' },
    });
  const gap = (
    articleId: string,
    untagged: number | null,
    disclosure: ArticleGaps['disclosure'],
    broken = 0,
  ) => ({ articleId, untagged, disclosure, broken });

  test('links that could carry a sub-ID, and articles that disclose nothing, of published articles', () => {
    expect(of([gap('a', 2, 'missing'), gap('b', 1, 'visible'), gap('draft', 5, 'missing')])).toMatchObject([
      { kind: 'untagged', links: 3, articles: [{ id: 'a', title: 'Post a' }, { id: 'b' }] },
      { kind: 'undisclosed', articles: [{ id: 'a' }] },
    ]);
  });

  test('links that a check found broken, of published articles', () => {
    expect(of([gap('a', 0, null, 2), gap('b', 0, null), gap('draft', 0, null, 1)])).toMatchObject([
      { kind: 'broken', links: 2, articles: [{ id: 'a', title: 'Post a' }] },
    ]);
  });

  test('nothing where nothing is known or nothing lacks', () => {
    expect(of([gap('a', null, 'unknown'), gap('b', 0, 'late')])).toEqual([]);
  });

  test('another article makes another item, so that a dismissal does not hide it', () => {
    const [one] = of([gap('a', 1, null)]);
    const [two] = of([gap('a', 1, null), gap('b', 1, null)]);
    expect(one?.id).not.toBe(two?.id);
  });
});

test('a copy that is due is asked for last, and again once there was another', () => {
  const of = (copiedAt: number) =>
    attentionOf({
      portfolio: emptyPortfolio,
      hasIdentity: true,
      gaps: [],
      owed: [],
      copy: { copiedAt, hasChanged: true, firstAt: null },
      today: '2026-11-22',
    }).at(-1);
  expect(of(Date.parse('2026-01-02T12:00:00Z'))).toMatchObject({ kind: 'copy', copiedOn: '2026-01-02' });
  expect(of(Date.parse('2026-01-02T12:00:00Z'))?.id).not.toBe(of(Date.parse('2026-01-03T12:00:00Z'))?.id);
});
