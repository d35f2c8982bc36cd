import { expect, test } from 'vitest';
import { writtenDay } from '@/sites/page/written-day.ts';

test.each([
  'May 4, 2026',
  'Monday, May 4th, 2026 at 10:30 PM',
  'Published on 4 May 2026',
  '4th of May 2026',
  'Posted 4. May 2026. 3 min read',
  'Published: 2026-05-04 · 5 min read',
  '4. Mai 2026',
  '04.05.2026',
  'Publié le 4 mai 2026',
  '4 de mayo de 2026',
  '4 maggio 2026',
  '4 de maio de 2026',
  '4 mei 2026',
  '4 maja 2026',
  '4 мая 2026 г.',
  '4 Mayıs 2026',
  '2026 May 4th, Monday',
  '2026年5月4日',
  '2026년 5월 4일',
  '2026/05/04',
  '٤ مايو ٢٠٢٦',
])('%s is the fourth of May', (text) => {
  expect(writtenDay(text)).toBe('2026-05-04');
});

test.each([
  ['1er juillet 2026', '2026-07-01'],
  ['7. März 2026', '2026-03-07'],
  ['12 févr. 2026', '2026-02-12'],
  ['13/04/2026', '2026-04-13'],
  ['04/13/2026', '2026-04-13'],
  ['Sept. 9, 2026', '2026-09-09'],
])('%s is %s', (text, day) => {
  expect(writtenDay(text)).toBe(day);
});

test.each([
  // Nobody knows which is the month.
  '03/04/2026',
  '31 June 2026',
  'Spring 2026',
  'May 2026',
  '3 days ago',
  'ju 4, 2026',
  'Version 4.5.2026.1',
  'Release 12 2026',
  '',
])('%s names none', (text) => {
  expect(writtenDay(text)).toBeNull();
});
