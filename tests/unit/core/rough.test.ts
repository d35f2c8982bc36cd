import { expect, test } from 'vitest';
import { percentDigits, roughDigits } from '@/core/rough.ts';

const text = (major: number) =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', ...roughDigits(major) }).format(major);

test.each([
  [0, '$0'],
  [36, '$36'],
  [-4.2, '-$4.20'],
  [99.99, '$99.99'],
  [100.5, '$101'],
  [-7325.1, '-$7,325'],
  [9_999_999, '$9,999,999'],
  [98_764_512, '$98.8M'],
])('an estimate of %d is written as %s', (major, written) => {
  expect(text(major)).toBe(written);
});

test.each([
  [0, '0%'],
  [0.168, '16.8%'],
  [-0.0512, '-5.1%'],
  [0.9996, '100%'],
  [1.473, '147%'],
  [-140.87, '-14,087%'],
])('a share of %d is written as %s', (share, written) => {
  expect(new Intl.NumberFormat('en-US', percentDigits(share)).format(share)).toBe(written);
});
