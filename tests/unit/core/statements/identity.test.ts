import { describe, expect, test } from 'vitest';
import { classOf, keyMaker, keysOfDays, type RowIdentity } from '@/core/statements/identity.ts';

const sale: RowIdentity = {
  kind: 'recurring',
  day: '2026-01-04',
  amount: 400,
  customer: 'A.K.',
  subId: 'devto-1',
  product: 'Basic',
  planPrice: 5000,
  link: null,
  referrer: null,
  landingPage: null,
  externalId: null,
};
const withId: RowIdentity = { ...sale, externalId: 'T1' };
const first = (row: RowIdentity, programId = 'p1') => keyMaker(programId)(row).key;

test.each([
  ['recurring', 400, 'commission'],
  ['bonus', 0, 'commission'],
  ['recurring', -400, 'refund'],
  ['refund', null, 'refund'],
  ['refund', 400, 'refund'],
  ['adjustment', 400, 'other'],
  ['adjustment', -400, 'refund'],
  ['click', null, 'click'],
  ['sign-up', null, 'sign-up'],
  ['cancellation', null, 'cancellation'],
] as const)('%s of %s is of class %s', (kind, amount, expected) => {
  expect(classOf(kind, amount)).toBe(expected);
});

describe('with an external id', () => {
  test('nothing but program, class and id counts', () => {
    const key = first(withId);
    expect(first({ ...withId, day: '2026-02-01', amount: 200, customer: null, kind: 'first-order' })).toBe(
      key,
    );
    expect(first(withId, 'p2')).not.toBe(key);
    expect(first({ ...withId, externalId: 'T2' })).not.toBe(key);
  });

  test('a commission, its refund, its click, its sign-up and its cancellation stay five', () => {
    const kinds = ['recurring', 'refund', 'click', 'sign-up', 'cancellation'] as const;
    expect(new Set(kinds.map((kind) => first({ ...withId, kind }))).size).toBe(5);
  });

  test('rows of one id share the key: the later is the newer version', () => {
    const keyFor = keyMaker('p1');
    expect(keyFor(withId)).toEqual({ ...keyFor({ ...withId, amount: 200 }), alike: false });
  });
});

describe('without an external id', () => {
  test.each([
    ['day', { day: '2026-01-05' }],
    ['customer', { customer: 'B.L.' }],
    ['kind', { kind: 'first-order' }],
    ['sub-ID', { subId: null }],
    ['product', { product: 'Pro' }],
    ['plan price', { planPrice: 5001 }],
    ['sign', { amount: -400 }],
  ] as const)('another %s is another row', (_name, change) => {
    expect(first({ ...sale, ...change })).not.toBe(first(sale));
  });

  test('another amount or link is the same row', () => {
    expect(first({ ...sale, amount: 200, link: 'https://example.com' })).toBe(first(sale));
  });

  test('equal sales stay apart by their place, and say so', () => {
    const keyFor = keyMaker('p1');
    const [a, b, c] = [keyFor(sale), keyFor(sale), keyFor({ ...sale, customer: 'B.L.' })];
    expect([a.alike, b.alike, c.alike]).toEqual([false, true, false]);
    expect(new Set([a.key, b.key, c.key]).size).toBe(3);
  });

  test('clicks are told apart by day, sub-ID, link and page only', () => {
    const click: RowIdentity = { ...sale, kind: 'click', amount: null };
    expect(first({ ...click, customer: null, product: null, planPrice: null })).toBe(first(click));
    expect(first({ ...click, link: 'https://example.com' })).not.toBe(first(click));
    expect(first({ ...click, referrer: 'https://dev.to/me/a' })).not.toBe(first(click));
    expect(first({ ...click, subId: 'devto-2' })).not.toBe(first(click));
  });

  test('the fingerprint carries its version', () => {
    expect(first(sale)).toContain('"v1"');
  });
});

test('commissions without an id lie together by their days', () => {
  const { first: from, last: to } = keysOfDays('p1', '2026-01-04', '2026-01-05');
  const lies = (part: Partial<RowIdentity>, programId = 'p1') => {
    const key = first({ ...sale, ...part }, programId);
    return from <= key && key <= to;
  };
  expect(lies({})).toBe(true);
  expect(lies({ day: '2026-01-05', customer: '\uffff' })).toBe(true);
  expect(lies({ day: '2026-01-03' })).toBe(false);
  expect(lies({ day: '2026-01-06' })).toBe(false);
  expect(lies({ externalId: 'T1' })).toBe(false);
  expect(lies({ kind: 'click' })).toBe(false);
  expect(lies({}, 'p2')).toBe(false);
});
