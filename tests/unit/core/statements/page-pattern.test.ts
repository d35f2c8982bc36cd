import { expect, test } from 'vitest';
import { pagePattern } from '@/core/statements/page-pattern.ts';

test.each([
  ['https://dash.example/commissions?from=2026-05', 'https://dash.example/commissions'],
  ['https://dash.example/commissions/', 'https://dash.example/commissions'],
  ['https://dash.example/partners/48213/commissions', 'https://dash.example/partners/*/commissions'],
  ['https://dash.example/p/123e4567-e89b-12d3-a456-426614174000#top', 'https://dash.example/p/*'],
  ['https://dash.example/accounts/acct1KbX9Qw2Lm/sales', 'https://dash.example/accounts/*/sales'],
  ['https://dash.example/app#/clicks/77?page=2', 'https://dash.example/app#/clicks/*'],
  ['https://dash.example:8443/v2/reports', 'https://dash.example:8443/v2/reports'],
])('%s is %s', (address, pattern) => {
  expect(pagePattern(address)).toBe(pattern);
});
