import { expect, test } from 'vitest';
import { likelyTwins } from '@/core/ledger/twins.ts';
import { row } from '../../../support/ledger.ts';

const sale = (day: string, part: Partial<Parameters<typeof row>[0]> = {}) =>
  row({ kind: 'recurring', day, amount: 400, ...part });

const found = (...given: Parameters<typeof likelyTwins>) =>
  likelyTwins(...given).map(({ row: { key }, known }) => [key, known.key]);

test.each([
  ['the same amount on the day', {}, {}, true],
  ['three days apart', {}, { day: '2026-05-07' }, true],
  ['four days apart', {}, { day: '2026-05-08' }, false],
  ['another amount', {}, { amount: 401 }, false],
  ['another currency', {}, { currency: 'EUR' }, false],
  ['initials and an address of one customer', { customer: 'A.K.' }, { customer: 'anna@example.com' }, true],
  ['customers that begin otherwise', { customer: 'A.K.' }, { customer: 'bob@example.com' }, false],
  ['two ids', { externalId: 'T1' }, { externalId: 'T2' }, false],
  ['an id and none', { externalId: 'T1' }, {}, true],
  ['two sub-IDs', { subId: 'a' }, { subId: 'b' }, false],
  ['money taken back', { amount: -400 }, { amount: -400 }, false],
  ['a click', { kind: 'click', amount: null }, { kind: 'click', amount: null }, false],
] as const)('%s', (_, a, b, isTwin) => {
  expect(likelyTwins([sale('2026-05-04', a)], [sale('2026-05-04', b)])).toHaveLength(isTwin ? 1 : 0);
});

test('each row is suspected once, of the nearest day', () => {
  const rows = [sale('2026-05-04', { key: 'a' }), sale('2026-05-06', { key: 'b' })];
  expect(found(rows, [sale('2026-05-06', { key: 'x' })])).toEqual([['b', 'x']]);
  const known = [sale('2026-05-07', { key: 'x' }), sale('2026-05-03', { key: 'y' })];
  expect(found(rows, known)).toEqual([
    ['a', 'y'],
    ['b', 'x'],
  ]);
});

test('a row that the statement has itself is no other', () => {
  const rows = [sale('2026-05-04', { key: 'a' }), sale('2026-05-04', { key: 'b' })];
  expect(found(rows, [sale('2026-05-04', { key: 'b' })])).toEqual([]);
});

test('thousands of sales alike are paired in a moment, and those with other ids not at all', () => {
  const many = (name: string, ids: boolean) =>
    Array.from({ length: 5000 }, (_, i) =>
      sale('2026-05-04', { key: `${name}${i}`, externalId: ids ? `${name}${i}` : null }),
    );
  const begun = performance.now();
  expect(likelyTwins(many('a', true), many('b', false))).toHaveLength(5000);
  expect(likelyTwins(many('a', true), many('b', true))).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(4000);
});
