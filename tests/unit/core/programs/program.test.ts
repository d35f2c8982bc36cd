import { describe, expect, test } from 'vitest';
import { churnAfterDays, programSchema, termsOn } from '@/core/programs/program.ts';

const described = { id: 'p', name: 'Program', currency: 'USD', terms: [{ from: null, terms: {} }] };

test.each([
  [1, 46],
  [12, 548],
])('a referral that pays every %d months is presumed churned after %d silent days', (months, days) => {
  expect(churnAfterDays(months)).toBe(days);
});

describe('what a program may be', () => {
  test('what is left out has its usual value', () => {
    expect(programSchema.parse(described)).toMatchObject({
      network: 'own-dashboard',
      meanLifetimeMonths: 14,
      closed: false,
      partnerParam: null,
      terms: [{ terms: { firstOrder: null, recurring: null, holdDays: 0 } }],
    });
  });

  test.each([
    ['an unknown currency', { currency: 'XYZ' }],
    ['no name', { name: ' ' }],
    ['a host with a path', { linkHosts: ['go.example.com/path'] }],
    ['a host with a scheme', { linkHosts: ['https://go.example.com'] }],
    ['no terms', { terms: [] }],
    ['a lifetime that no prior reaches', { meanLifetimeMonths: 100 }],
  ])('not with %s', (_, part) => {
    expect(programSchema.safeParse({ ...described, ...part }).success).toBe(false);
  });
});

test('the terms in force on a day are the last that began by then', () => {
  const program = programSchema.parse({
    ...described,
    terms: [
      { from: null, terms: { firstOrder: { rate: 0.1 } } },
      { from: '2026-06-01', terms: { firstOrder: { rate: 0.2 } } },
    ],
  });
  expect(termsOn(program, '2026-05-31').firstOrder?.rate).toBe(0.1);
  expect(termsOn(program, '2026-06-01').firstOrder?.rate).toBe(0.2);
});
