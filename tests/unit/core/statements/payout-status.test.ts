import { expect, test } from 'vitest';
import { payoutStatus } from '@/core/statements/payout-status.ts';

test.each([
  ['completed', 'paid'],
  ['processed', 'paid'],
  ['sent', 'paid'],
  ['', 'paid'],
  ['processing', 'pending'],
  ['pending', 'pending'],
  ['on hold', 'held'],
  ['Failed', 'reversed'],
  ['canceled', 'reversed'],
])('a payout that is "%s" is %s', (word, status) => {
  expect(payoutStatus(word)).toBe(status);
});
