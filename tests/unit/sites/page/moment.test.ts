import { expect, test } from 'vitest';
import { firstMoment, momentOf } from '@/sites/page/moment.ts';

test.each([
  ['2026-05-04T22:30:00+02:00', '2026-05-04T20:30:00.000Z'],
  ['2026-05-04 22:30:00 +0200', '2026-05-04T20:30:00.000Z'],
  // What Go prints of a time: https://pkg.go.dev/time#Time.String
  ['2026-05-04 22:30:00 +0200 +0200', '2026-05-04T20:30:00.000Z'],
  ['2026-05-04 22:30:00 +0200 CEST', '2026-05-04T20:30:00.000Z'],
  ['2026-05-04 22:30:00 -0330 NDT', '2026-05-05T02:00:00.000Z'],
  ['2026-05-04 22:30:00 +0545 +0545', '2026-05-04T16:45:00.000Z'],
  ['2026-05-04 22:30:00 +0000 UTC', '2026-05-04T22:30:00.000Z'],
  ['Mon, 04 May 2026 22:30:00 +0200', '2026-05-04T20:30:00.000Z'],
  // Hatena Blog counts seconds.
  ['1777926600', '2026-05-04T20:30:00.000Z'],
])('%s is an instant', (text, instant) => {
  expect(momentOf(text)).toEqual({ instant, day: null });
});

test.each([
  ['2026-05-04', '2026-05-04'],
  ['2026-05-04 00:00:00 +0000 UTC', '2026-05-04'],
  ['2026-05-04T22:30', '2026-05-04'],
  // Jekyll and Hugo write a day so, in the zone of the site.
  ['2026-05-04T00:00:00+02:00', '2026-05-04'],
  ['2026-05-04 00:00:00 -0700', '2026-05-04'],
  ['May 4, 2026 10:30 PM', '2026-05-04'],
  ['Mon, 04 May 2026 00:00:00 +0200', '2026-05-04'],
  ['Mon, 04 May 2026 22:30:00 CEST', '2026-05-04'],
  ['Mon May  4 22:30:00 2026', '2026-05-04'],
  ['May 4, 2026', '2026-05-04'],
])('%s is a day', (text, day) => {
  expect(momentOf(text)).toEqual({ instant: null, day });
});

test.each([
  '2026-02-30',
  'Spring 2026',
  '3 days ago',
  '2026-05-04 22:30:00 +0200 and more',
  '2026-05-04 CEST',
  'Updated',
  '',
  null,
])('%s is none', (text) => {
  expect(momentOf(text)).toEqual({ instant: null, day: null });
});

test('of several, the first that says something counts', () => {
  expect(firstMoment(undefined, 'soon', '2026-05-04', '2026-05-05')).toEqual({
    instant: null,
    day: '2026-05-04',
  });
});
