import { expect, test } from 'vitest';
import { offsetOfLetters } from '@/core/zones.ts';

// RFC 822, section 5.1 ("zone"), and IANA's for Central Europe.
test.each([
  ['UT', '+00:00'],
  ['GMT', '+00:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['Z', '+00:00'],
  ['cet', '+01:00'],
  ['CEST', '+02:00'],
  ['IST', null],
  ['toString', null],
])('the zone %s is at %s', (letters, offset) => {
  expect(offsetOfLetters(letters)).toBe(offset);
});
