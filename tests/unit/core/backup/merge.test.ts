import { expect, test } from 'vitest';
import { changeOf, mergedRow } from '@/core/backup/merge.ts';

test.each([
  ['new', undefined, { id: 1 }],
  ['same', { a: 1, b: { c: [1, { d: 2, e: 3 }] } }, { b: { c: [1, { e: 3, d: 2 }] }, a: 1 }],
  ['same', { a: 1, b: undefined }, { a: 1 }],
  ['different', { a: 1 }, { a: 2 }],
  ['different', { a: [1, 2] }, { a: [2, 1] }],
])('%s', (change, here, there) => {
  expect(changeOf(here, there)).toBe(change);
});

test.each([
  ['decisions', { decidedAt: 1 }, { decidedAt: 2 }, 'there'],
  ['decisions', { decidedAt: 2, a: 1 }, { decidedAt: 2, a: 2 }, 'here'],
  ['decisions', { decidedAt: 3 }, { decidedAt: 2 }, 'here'],
  ['counters', { readOn: '2026-05-01' }, { readOn: '2026-05-02' }, 'there'],
  ['statsReads', { historyOn: null }, { historyOn: '2026-05-02' }, 'there'],
  ['statsReads', { historyOn: '2026-05-02' }, { historyOn: null }, 'here'],
  ['timeEntries', { seconds: 60 }, { seconds: 120 }, 'there'],
  ['articles', { labels: { a: 'b' } }, { labels: {} }, 'here'],
  ['importRows', { amount: 1 }, { amount: 2 }, 'here'],
] as const)('of two %s that differ (%j, %j) the one %s stands', (table, here, there, stands) => {
  expect(mergedRow(table, here, there)).toBe(stands === 'here' ? here : there);
});

test('settings here stay, and authors confirmed there are confirmed here', () => {
  const me = { origin: 'https://dev.to', authorId: 1, username: 'me' };
  const other = { origin: 'https://forem.example', authorId: 1, username: 'me' };
  const here = { id: 'author', currency: 'EUR', identities: [me] };
  const there = { id: 'author', currency: 'USD', identities: [{ ...me, username: 'old' }, other] };
  expect(mergedRow('settings', here, there)).toEqual({ ...here, identities: [me, other] });
});
