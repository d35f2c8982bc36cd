import { describe, expect, test } from 'vitest';
import type { Beat } from '@/core/time/beat.ts';
import type { TimeEntry } from '@/core/time/entry.ts';
import type { Interval } from '@/core/time/intervals.ts';
import { creditBeats, type Ledger } from '@/core/time/stretch.ts';

const noon = Date.parse('2026-05-13T12:00:00Z');
const minute = 60_000;

/** A beat of a page, in minutes from noon. */
const beat = (page: string, from: number, to: number, part: Partial<Beat> = {}): Beat => ({
  page,
  n: 1,
  subject: { publicationId: 'devto:1' },
  activity: 'writing',
  from: noon + from * minute,
  to: noon + to * minute,
  closed: true,
  ...part,
});

function credit(beats: Beat[][], { timeZone = 'UTC', timed = [] as Interval[] } = {}): TimeEntry[] {
  const ledger: Ledger = { stretches: new Map(), entries: new Map() };
  for (const drained of beats) {
    creditBeats(ledger, drained, {
      targetOf: ({ subject }) =>
        'draft' in subject
          ? { articleId: null, draftId: subject.draft.id }
          : { articleId: subject.publicationId, draftId: null },
      timed,
      timeZone,
      now: noon,
    });
  }
  return [...ledger.entries.values()];
}

const minutesOf = (entries: readonly TimeEntry[]) => entries.map(({ seconds }) => seconds / 60);

describe('beats become entries', () => {
  test('a stretch that grows is one entry, as long as it is now', () => {
    const growing = [1, 2, 5].map((to) => [beat('a', 0, to, { closed: false })]);
    expect(credit([...growing, [beat('a', 0, 6)]])).toEqual([
      {
        id: '["measured","beat:a:1",1778673600000]',
        articleId: 'devto:1',
        draftId: null,
        activity: 'writing',
        day: '2026-05-13',
        seconds: 360,
        basis: 'measured',
        startedAt: noon,
        endedAt: noon + 6 * minute,
        createdAt: noon,
      },
    ]);
  });

  test('a silence that turned out too long is taken back', () => {
    expect(minutesOf(credit([[beat('a', 0, 5, { closed: false })], [beat('a', 0, 2)]]))).toEqual([2]);
    expect(credit([[beat('a', 0, 2, { closed: false })], [beat('a', 0, 0)]])).toEqual([]);
  });

  test('drained twice, in another order, or all at once: it is the same', () => {
    const beats = [beat('a', 0, 5), beat('b', 7, 9), beat('c', 8, 12)];
    const once = credit([beats]);
    expect(minutesOf(once)).toEqual([10]);
    expect(credit([beats, beats])).toEqual(once);
    expect(minutesOf(credit([beats.toReversed(), beats]))).toEqual([10]);
    expect(minutesOf(credit(beats.map((one) => [one])))).toEqual([10]);
  });

  test('a short break is within an entry, a longer one between two', () => {
    expect(minutesOf(credit([[beat('a', 0, 5), beat('b', 15, 20), beat('c', 40, 50)]]))).toEqual([10, 10]);
  });

  test('another article, activity or draft is another entry', () => {
    const draft = { id: 'new:1', site: 'devto', place: 'https://dev.to/new' };
    const others = [
      beat('b', 5, 6, { subject: { publicationId: 'devto:2' } }),
      beat('c', 6, 8, { activity: 'maintenance' }),
      beat('d', 8, 11, { subject: { draft } }),
    ];
    expect(minutesOf(credit([[beat('a', 0, 5), ...others]]))).toEqual([5, 1, 2, 3]);
  });

  test('what two pages claim counts once, whichever comes first', () => {
    const two = [beat('a', 0, 10), beat('b', 5, 12, { subject: { publicationId: 'devto:2' } })];
    expect(minutesOf(credit([two]))).toEqual([10, 2]);
    expect(minutesOf(credit([two.toReversed()]))).toEqual([10, 2]);
    expect(minutesOf(credit(two.toReversed().map((one) => [one])))).toEqual([7, 5]);
  });

  test('what the timer counts is the timer’s', () => {
    const timed = [{ from: noon + 2 * minute, to: noon + 4 * minute }];
    expect(minutesOf(credit([[beat('a', 0, 10)]], { timed }))).toEqual([8]);
  });

  test('work past midnight belongs to two days', () => {
    const entries = credit([[beat('a', 0, 10)]], { timeZone: 'Pacific/Kiritimati' });
    // 12:00 UTC is 02:00 there: the day before ended two hours ago.
    expect(entries.map(({ day }) => day)).toEqual(['2026-05-14']);
    const late = credit([[beat('a', -125, -115)]], { timeZone: 'Pacific/Kiritimati' });
    expect(late.map(({ day, seconds }) => [day, seconds])).toEqual([
      ['2026-05-13', 300],
      ['2026-05-14', 300],
    ]);
  });

  test('the author moves to another time zone: days that were lived stay as they were', () => {
    const ledger: Ledger = { stretches: new Map(), entries: new Map() };
    const base = { targetOf: () => ({ articleId: 'devto:1', draftId: null }), timed: [], now: noon };
    creditBeats(ledger, [beat('a', 0, 10)], { ...base, timeZone: 'UTC' });
    creditBeats(ledger, [beat('b', 12, 20)], { ...base, timeZone: 'Pacific/Kiritimati' });
    expect([...ledger.entries.values()].map(({ day, seconds }) => [day, seconds])).toEqual([
      ['2026-05-13', 600],
      ['2026-05-14', 480],
    ]);
  });
});
