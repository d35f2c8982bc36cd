import { describe, expect, test } from 'vitest';
import { totalsOf } from '@/core/ledger/totals.ts';
import { deriveGroup } from '@/core/referrals/derive.ts';
import { customerRows, entry, monthsFrom, noEvidence, plainContext } from '../../../support/ledger.ts';

const derive = (entries: Parameters<typeof deriveGroup>[0], context = plainContext) =>
  deriveGroup(entries, context);

describe('customer M.: 7.50 + 2 x 4.00 + 4 x 13.00', () => {
  const amounts = [750, 400, 400, 1300, 1300, 1300, 1300];
  const { commissions, referrals } = derive(customerRows('M.', monthsFrom(4, 7), amounts));

  test('is 67.50', () => {
    expect(totalsOf(commissions)).toMatchObject({ firstOrder: 750, recurring: 6000, toDate: 6750 });
  });

  test('is one referral with seven payments, whose plan changed in July and pays 13.00', () => {
    expect(referrals).toMatchObject([
      {
        payments: 7,
        periodCommission: 1300,
        planChanges: [{ day: '2026-07-16', from: 400, to: 1300, basis: 'commission' }],
      },
    ]);
  });
});

describe('the plan', () => {
  test.each([
    [3000, 240],
    [20000, 1600],
  ])('a first order on a plan of %d pays %d a month by the terms', (planPrice, expected) => {
    const first = entry({
      kind: 'first-order',
      day: '2026-05-16',
      customer: 'A.',
      amount: planPrice * 0.15,
      planPrice,
    });
    expect(derive([first]).referrals).toMatchObject([{ periodCommission: expected }]);
  });

  test('without a price the first order tells it: 7.50 at 15 % is 4.00 at 8 %', () => {
    const first = entry({ kind: 'first-order', day: '2026-05-16', customer: 'A.', amount: 750 });
    expect(derive([first]).referrals).toMatchObject([{ periodCommission: 400 }]);
  });

  test('one odd commission is no other plan', () => {
    const rows = customerRows('A.', monthsFrom(5, 4), [750, 400, 400, 250]);
    expect(derive(rows).referrals).toMatchObject([{ periodCommission: 400, planChanges: [] }]);
  });

  test('a bonus row tells of an upgrade that no payment shows yet: 20.00 at 10 % is a plan of 200', () => {
    const bonus = entry({ kind: 'bonus', day: '2026-07-20', customer: 'A.', amount: 2000 });
    expect(derive([...customerRows('A.', monthsFrom(5, 3), [750, 400, 400]), bonus]).referrals).toMatchObject(
      [{ planPrice: 20000, periodCommission: 1600, payments: 3 }],
    );
  });

  test('a plan price decides at once', () => {
    const rows = monthsFrom(5, 3).map((day, index) =>
      entry({
        kind: 'recurring',
        day,
        customer: 'A.',
        amount: index < 2 ? 400 : 1300,
        planPrice: index < 2 ? 5000 : 16250,
      }),
    );
    expect(derive(rows).referrals).toMatchObject([
      { periodCommission: 1300, planChanges: [{ from: 5000, to: 16250, basis: 'plan-price' }] },
    ]);
  });
});

describe('payments made', () => {
  const first = entry({ kind: 'first-order', day: '2026-05-16', customer: 'A.', amount: 750 });
  const later = (day: string, part = {}) =>
    entry({ kind: 'recurring', day, customer: 'A.', amount: 400, ...part });

  test('a pending row is a payment made, and not to date', () => {
    const { commissions, referrals } = derive([first, later('2026-06-16', { status: 'pending' })]);
    expect(referrals).toMatchObject([{ payments: 2 }]);
    expect(totalsOf(commissions)).toMatchObject({ toDate: 750, pending: 400 });
  });

  test('a second row inside half a period is no payment', () => {
    expect(derive([first, later('2026-06-16'), later('2026-06-25')]).referrals).toMatchObject([
      { payments: 2 },
    ]);
  });

  test('a refund takes its payment out again', () => {
    const refund = later('2026-06-20', { kind: 'refund', amount: -400 });
    expect(derive([first, later('2026-06-16'), refund]).referrals).toMatchObject([
      { payments: 1, lastPaymentOn: '2026-05-16', converted: true },
    ]);
  });

  test('the days of what stands as a payment are kept, with what is settled and pending in each currency', () => {
    const paid = (day: string, part: Partial<Parameters<typeof entry>[0]> = {}) =>
      entry({ kind: 'recurring', customer: 'M.', day, amount: 400, ...part });
    const { commissions, referrals } = derive([
      paid('2026-01-10', { key: 'first' }),
      paid('2026-02-10', { status: 'reversed' }),
      paid('2026-03-10', { externalId: 'taken' }),
      paid('2026-03-20', { kind: 'refund', amount: -400, originalExternalId: 'taken' }),
      paid('2026-04-10', { kind: 'bonus', amount: 1000 }),
      paid('2026-05-10', { currency: 'EUR', status: 'pending' }),
      paid('2026-05-12'),
    ]);
    expect(referrals).toMatchObject([
      {
        rows: commissions.length,
        paidOn: ['2026-01-10', '2026-05-10', '2026-05-12'],
        payments: 2,
        toDate: { USD: 400 + 400 - 400 + 1000 + 400 },
        pending: { EUR: 400 },
      },
    ]);
  });

  test('a referral whose only order was reversed did not convert', () => {
    expect(derive([{ ...first, status: 'reversed' }]).referrals).toMatchObject([
      { payments: 0, converted: false },
    ]);
  });

  test('bonuses are no payments', () => {
    const bonus = entry({ kind: 'bonus', day: '2026-06-20', customer: 'A.', amount: 500 });
    expect(derive([first, bonus]).referrals).toMatchObject([{ payments: 1 }]);
  });
});

describe('two customers with the same initials', () => {
  test('a second first order opens a second referral; payments go to the plan that fits', () => {
    const part = (kind: 'first-order' | 'recurring', day: string, planPrice: number) =>
      entry({
        kind,
        day,
        customer: 'A.K.',
        planPrice,
        amount: Math.round(planPrice * (kind === 'recurring' ? 0.08 : 0.15)),
      });
    const { referrals } = derive([
      part('first-order', '2026-05-16', 5000),
      part('first-order', '2026-05-20', 3000),
      part('recurring', '2026-06-16', 5000),
      part('recurring', '2026-06-20', 3000),
    ]);
    expect(referrals).toMatchObject([
      { ordinal: 1, payments: 2, periodCommission: 400, ambiguous: [] },
      { ordinal: 2, payments: 2, periodCommission: 240, ambiguous: [] },
    ]);
  });

  test('on the same plan their later rows are listed as ambiguous, and none is lost', () => {
    const rows = [
      ...customerRows('A.K.', ['2026-05-16', '2026-06-16'], [750, 400]),
      ...customerRows('A.K.', ['2026-05-24', '2026-06-24'], [750, 400]),
    ];
    const { referrals, commissions } = derive(rows);
    expect(referrals.map((referral) => referral.payments)).toEqual([2, 2]);
    expect(referrals.flatMap((referral) => referral.ambiguous)).toHaveLength(2);
    expect(totalsOf(commissions).toDate).toBe(2300);
  });
});

describe('the article of a referral', () => {
  const bySubId = (subId: string) => (subId === 'both' ? { conflict: ['a', 'b'] } : { articleId: subId });
  const evidence = { ...noEvidence, bySubId };
  const rows = [
    entry({ kind: 'first-order', day: '2026-05-16', customer: 'A.', amount: 750 }),
    entry({ kind: 'recurring', day: '2026-06-16', customer: 'A.', amount: 400, subId: 'a' }),
    entry({ kind: 'recurring', day: '2026-07-16', customer: 'A.', amount: 400, subId: 'b' }),
  ];

  test('is that of its earliest attributable row, for its earlier rows too; another sub-ID is a conflict', () => {
    const { commissions, referrals } = derive(rows, { ...plainContext, evidence });
    expect(commissions.map((commission) => commission.articleId)).toEqual(['a', 'a', 'a']);
    expect(referrals).toMatchObject([{ articleId: 'a', attribution: 'sub-id', conflicts: [rows[2]?.key] }]);
  });

  test('is what the author decided by hand, which settles a conflict too', () => {
    const decision = { articleId: 'c', decidedAt: 1 };
    const { referrals } = derive(rows, {
      ...plainContext,
      evidence,
      byHand: { ...plainContext.byHand, article: (key) => (key === rows[1]?.key ? decision : null) },
    });
    expect(referrals).toMatchObject([{ articleId: 'c', attribution: 'manual', conflicts: [] }]);
  });

  test('is none where the sub-ID was seen in two articles', () => {
    const [first] = rows;
    const { referrals } = derive(
      [{ ...(first ?? entry({ kind: 'first-order', day: '2026-05-16' })), subId: 'both' }],
      {
        ...plainContext,
        evidence,
      },
    );
    expect(referrals).toMatchObject([{ articleId: null, attribution: null }]);
  });
});

describe('the article of an order without a customer', () => {
  const evidence = { ...noEvidence, bySubId: (subId: string) => ({ articleId: subId }) };
  const sale = (subId: string | null, key = 'S', amount = 750) =>
    entry({ kind: 'recurring', key, day: '2026-05-16', amount, externalId: 'S', subId });
  const refund = (subId: string | null, day = '2026-05-20') =>
    entry({ kind: 'refund', key: 'R', day, amount: -750, externalId: 'R', originalExternalId: 'S', subId });
  const articles = (rows: ReturnType<typeof entry>[], byHand = plainContext.byHand) => {
    const { commissions } = derive(rows, { ...plainContext, evidence, byHand });
    return Object.fromEntries(commissions.map(({ key, articleId }) => [key, articleId]));
  };

  test.each([
    ['a sub-ID of its own', [sale('a'), refund('b')]],
    ['none', [sale('a'), refund(null)]],
    ['the sub-ID, where the sale has none', [sale(null), refund('a')]],
    ['a sub-ID of its own and an earlier day', [sale('a'), refund('b', '2026-05-01')]],
  ])('is the sale’s, of its refund too: with %s', (_, rows) => {
    expect(articles(rows)).toEqual({ S: 'a', R: 'a' });
  });

  test.each(['S', 'R'])('is what the author decided for either: %s', (decided) => {
    const article = (key: string) => (key === decided ? { articleId: 'c', decidedAt: 1 } : null);
    const byHand = { ...plainContext.byHand, article };
    expect(articles([sale('a'), refund('b')], byHand)).toEqual({ S: 'c', R: 'c' });
  });

  test('other sales of the order stand for themselves', () => {
    expect(articles([sale('a'), sale('b', 'T', 300), refund('b')])).toEqual({ S: 'a', T: 'b', R: 'a' });
  });
});
