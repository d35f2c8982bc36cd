import { expect, test } from 'vitest';
import { deriveGroup } from '@/core/referrals/derive.ts';
import { customerRows, entry, plainContext } from '../../../support/ledger.ts';

const days = ['2026-05-16', '2026-06-16', '2026-07-16', '2026-08-16'];
const rows = customerRows('A.K.', days, [750, 400, 400, 400]);
const keys = rows.map(({ key }) => key);

/** Decides for each place of `parts` (1 for the first row) which rows are together. */
function derive(parts: readonly (readonly number[])[], more: typeof rows = []) {
  const anchor = (key: string) => {
    const part = parts.findIndex((places) => places.includes(keys.indexOf(key) + 1));
    return part < 0 ? null : `part ${part}`;
  };
  const context = { ...plainContext, byHand: { ...plainContext.byHand, anchor } };
  return deriveGroup([...rows, ...more], context);
}
const paymentsOf = (parts: readonly (readonly number[])[], more?: typeof rows) =>
  derive(parts, more).referrals.map(({ payments }) => payments);

test('one referral is split by hand into two', () => {
  expect(paymentsOf([])).toEqual([4]);
  expect(
    paymentsOf([
      [1, 3],
      [2, 4],
    ]),
  ).toEqual([2, 2]);
});

test('two referrals are merged by hand into one', () => {
  const second = entry({ kind: 'first-order', day: '2026-06-01', customer: 'A.K.', amount: 450 });
  expect(paymentsOf([], [second])).toHaveLength(2);
  const anchor = () => 'one';
  const context = { ...plainContext, byHand: { ...plainContext.byHand, anchor } };
  expect(deriveGroup([...rows, second], context).referrals).toMatchObject([{ ambiguous: [] }]);
});

test('rows that nobody placed still go where they fit, and a refund follows its original', () => {
  const dear = { customer: 'A.K.', kind: 'recurring', amount: 1300 } as const;
  const first = entry({ ...dear, day: '2026-09-01' });
  const refund = entry({ ...dear, kind: 'refund', amount: -400, day: '2026-08-20' });
  const { referrals, commissions } = derive([[1, 2, 3], [4]], [first, refund]);
  expect(referrals).toHaveLength(2);
  expect(commissions.find(({ key }) => key === refund.key)).toMatchObject({
    adjusts: keys[3],
    referralId: referrals[1]?.id,
  });
});
