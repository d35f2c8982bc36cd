import { describe, expect, test } from 'vitest';
import { doubtsOf } from '@/core/time/doubt.ts';
import type { TimeEntry } from '@/core/time/entry.ts';
import { stretch, workEntry } from './entries.ts';

const HOUR = 3600;
const found = (...entries: TimeEntry[]) => doubtsOf(entries, new Set(['a']), '2026-11-22');

describe('what needs a look', () => {
  test.each([
    ['an ordinary day', [stretch('09:00', '12:00'), stretch('12:00', '15:00')]],
    ['the rounding of two trackers', [stretch('09:00', '10:01'), stretch('10:00', '11:00')]],
    [
      'one in the breaks of another',
      [stretch('09:00', '10:00', { seconds: 3000 }), stretch('09:30', '09:40')],
    ],
    ['an estimate of 40 hours', [workEntry({ seconds: 40 * HOUR, basis: 'estimated' })]],
    ['entries of which only the day is known', [workEntry(), workEntry()]],
    ['24 hours in a day', [workEntry({ seconds: 12 * HOUR }), workEntry({ seconds: 12 * HOUR })]],
    ['work on a draft', [{ ...workEntry(), articleId: null, draftId: 'd' }]],
  ])('nothing of %s', (_, entries) => {
    expect(found(...entries)).toEqual([]);
  });

  test('two entries that share 45 minutes', () => {
    const [first, second] = [stretch('09:00', '10:00'), stretch('09:15', '11:00')];
    expect(found(second, first)).toMatchObject([
      { says: 'overlap', seconds: 2700, entries: [first, second] },
    ]);
  });

  test('one inside another, and each pair of three', () => {
    const three = [stretch('09:00', '12:00'), stretch('09:30', '10:00'), stretch('11:00', '11:30')];
    expect(found(...three).map((doubt) => doubt.says === 'overlap' && doubt.seconds)).toEqual([1800, 1800]);
  });

  test('a day of more than 24 hours, with all that is in it', () => {
    const entries = [1, 2, 3].map(() => workEntry({ seconds: 9 * HOUR }));
    expect(found(...entries)).toMatchObject([
      { says: 'long-day', day: '2026-05-13', seconds: 27 * HOUR, entries },
    ]);
  });

  test('a timer that ran through the night', () => {
    expect(found(workEntry({ seconds: 14 * HOUR }))).toMatchObject([
      { says: 'long-stretch', seconds: 14 * HOUR },
    ]);
  });

  test('a day to come, and an article that is gone', () => {
    const entry = workEntry({ day: '2026-11-23', articleId: 'b' });
    expect(found(entry).map(({ says }) => says)).toEqual(['future', 'no-article']);
  });

  test('it is known again while it says the same, and is another when that changes', () => {
    const entry = workEntry({ seconds: 14 * HOUR });
    const [first] = found(entry);
    expect(found({ ...entry })[0]?.id).toBe(first?.id);
    expect(found({ ...entry, seconds: 15 * HOUR })[0]?.id).not.toBe(first?.id);
  });
});
