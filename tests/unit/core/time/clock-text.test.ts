import { expect, test } from 'vitest';
import { clockText } from '@/core/time/clock-text.ts';

test.each([
  [0, '0:00:00'],
  [59_999, '0:00:59'],
  [3_909_000, '1:05:09'],
  [100 * 3_600_000, '100:00:00'],
])('%d ms reads %s', (ms, text) => expect(clockText(ms)).toBe(text));
