import { expect, test } from 'vitest';
import { pageKeys } from '@/core/attribution/clues.ts';

test.each([
  ['https://blog.example.com/a/?utm_source=x', ['blog.example.com/a']],
  ['https://blog.example.com/?p=12', ['blog.example.com?p=12']],
  // As a row or a rule may be stored.
  ['https://blog.example.com/%c3%a4/', ['blog.example.com/%C3%A4', 'blog.example.com/%c3%a4']],
  ['https://blog.example.com/', []],
])('%s names a page by %j', (address, keys) => {
  expect(pageKeys(address)).toEqual(keys);
});
