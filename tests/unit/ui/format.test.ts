import { expect, test } from 'vitest';
import { formatHours } from '@/ui/format.ts';

test.each([
  [0, '0'],
  [9 / 3600, '<0.01'],
  [18 / 3600, '0.01'],
  [4.5, '4.5'],
  [1 / 3, '0.33'],
])('%s hours are written %s', (hours, text) => {
  expect(formatHours(hours)).toBe(text);
});
