import { expect, test } from 'vitest';
import { readRules } from '@/core/attribution/read-rules.ts';

test('lines below the header become rules; every other line is listed with its reason', () => {
  const { rules, skipped } = readRules(
    [
      'SubID,URL',
      'kyoto,https://dev.to/me/kyoto-1a2b',
      'osaka,http://dev.to/me/osaka',
      'nara,dev.to/me/nara',
      'kobe,https://dev.to/',
      'kyoto,https://dev.to/me/other',
      ',https://dev.to/me/none',
      'tokyo,',
      'https,https://blog.example/read?p=1',
      'uji,https://dev.to/me/uji,extra',
    ].join('\n'),
  );
  expect(rules).toEqual([
    { line: 2, subId: 'kyoto', url: 'https://dev.to/me/kyoto-1a2b' },
    { line: 9, subId: 'https', url: 'https://blog.example/read?p=1' },
  ]);
  expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
    [3, 'Not a secure address: it must start with https://.'],
    [4, 'Not an absolute address: it must start with https://.'],
    [5, 'This is the address of a whole site, not of an article.'],
    [6, 'This sub-ID is in line 2 already: the first one counts.'],
    [7, 'The sub-ID is missing.'],
    [8, 'The address is missing.'],
    [10, expect.stringContaining('3 cells')],
  ]);
});

test.each([
  ['three columns', 'SubID,URL,Note\na,https://dev.to/me/a,x', /exactly two columns.*has 3/],
  ['no header', 'a,https://dev.to/me/a\nb,https://dev.to/me/b', /first line/],
  ['a web page', '<!doctype html><p>Sign in</p>', /web page/],
  ['nothing', '', /empty/],
])('a file with %s is refused whole', (_name, text, message) => {
  expect(() => readRules(text)).toThrow(message);
});
