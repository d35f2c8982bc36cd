import { expect, test } from 'vitest';
import { looseGroups as groupsOf, looseItems } from '@/core/attribution/loose.ts';
import { deriveGroup } from '@/core/referrals/derive.ts';
import { customerRows, entry, plainContext } from '../../../support/ledger.ts';

const looseGroups = (commissions: Parameters<typeof looseItems>[0]) => groupsOf(looseItems(commissions));
const commissionsOf = (...groups: Parameters<typeof deriveGroup>[0][]) =>
  groups.flatMap((group) => deriveGroup(group, plainContext).commissions);
const order = (part: Omit<Parameters<typeof entry>[0], 'kind'>) => [entry({ kind: 'first-order', ...part })];

test('one group a sub-ID, coupon or link, one a customer without, one for all orders without either', () => {
  const groups = looseGroups(
    commissionsOf(
      customerRows('A.', ['2026-05-16', '2026-06-16'], [750, 400]),
      customerRows('B.', ['2026-05-20'], [450]).map((row) => ({ ...row, subId: 'tag' })),
      order({ day: '2026-05-21', amount: 300, subId: 'tag' }),
      order({ day: '2026-05-22', amount: 100, coupon: 'SAVE' }),
      order({ day: '2026-05-23', amount: 200, externalId: 'T1' }),
      order({ day: '2026-05-24', amount: 900, currency: 'EUR' }),
    ),
  );
  expect(
    groups.map(({ tie, items, rows, amounts, firstDay, lastDay }) => [
      tie?.value ?? items[0]?.customer ?? 'orders',
      items.length,
      rows,
      amounts,
      firstDay,
      lastDay,
    ]),
  ).toEqual([
    ['A.', 1, 2, { USD: 1150 }, '2026-05-16', '2026-06-16'],
    ['tag', 2, 2, { USD: 750 }, '2026-05-20', '2026-05-21'],
    ['SAVE', 1, 1, { USD: 100 }, '2026-05-22', '2026-05-22'],
    ['orders', 2, 2, { USD: 200, EUR: 900 }, '2026-05-23', '2026-05-24'],
  ]);
});

test('what is reversed, or was refunded whole, needs no article; a part of it left does', () => {
  const sale = { day: '2026-05-16', amount: 750, externalId: 'T1' } as const;
  const refund = (amount: number) =>
    entry({ kind: 'refund', day: '2026-05-20', amount, originalExternalId: 'T1' });
  expect(looseGroups(commissionsOf(order({ ...sale, status: 'reversed' })))).toEqual([]);
  expect(looseGroups(commissionsOf([...order(sale), refund(-750)]))).toEqual([]);
  expect(looseGroups(commissionsOf([...order(sale), refund(-250)]))).toMatchObject([
    { rows: 2, amounts: { USD: 500 }, items: [{ order: 'T1' }] },
  ]);
});

test('what belongs to an article is not among it', () => {
  const rows = commissionsOf(customerRows('A.', ['2026-05-16'], [750]));
  expect(looseGroups(rows.map((row) => ({ ...row, articleId: 'a' })))).toEqual([]);
});

test('a referral holds what of it needs an article, as its rows would give it', () => {
  const rows = customerRows('A.', ['2026-05-16', '2026-06-16'], [750, 400]).map((row, index) =>
    index === 0 ? row : { ...row, subId: 'tag' },
  );
  const { commissions, referrals } = deriveGroup(rows, plainContext);
  expect(referrals[0]?.loose).toEqual({
    ...{ id: referrals[0]?.id, programId: 'global-api', customer: 'A.', order: null },
    ...{ of: { referralId: referrals[0]?.id }, rows: 2, tie: { field: 'subId', value: 'tag' } },
    ...{ amounts: { USD: 1150 }, firstDay: '2026-05-16', lastDay: '2026-06-16' },
  });
  // An index finds the referral by it: its rows are not found a second time.
  expect(commissions.map(({ looseIn }) => looseIn)).toEqual([null, null]);
  const evidence = { ...plainContext.evidence, bySubId: () => ({ articleId: 'a' }) };
  expect(deriveGroup(rows, { ...plainContext, evidence }).referrals[0]?.loose).toBeNull();
});
