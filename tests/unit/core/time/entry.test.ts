import { expect, test } from 'vitest';
import { type Activity, hoursOf, type TimeEntry, workOnArticles } from '@/core/time/entry.ts';

const entry = (activity: Activity, hours: number, basis: TimeEntry['basis'] = 'timed'): TimeEntry => ({
  id: `${activity}-${hours}`,
  articleId: 'a',
  draftId: null,
  activity,
  day: '2026-05-13',
  seconds: hours * 3600,
  basis,
  startedAt: null,
  endedAt: null,
  createdAt: 0,
});

test('0.75 research, 2.5 writing, 0.75 code testing and 0.5 editing are 4.5 hours', () => {
  const entries = [
    entry('research', 0.75),
    entry('writing', 2.5),
    entry('code-testing', 0.75),
    entry('editing', 0.5),
  ];
  expect(hoursOf(entries)).toEqual({
    hours: 4.5,
    hoursEstimated: 0,
    hoursByActivity: { research: 0.75, writing: 2.5, 'code-testing': 0.75, editing: 0.5, maintenance: 0 },
  });
});

test('estimated hours count, and are told apart', () => {
  expect(hoursOf([entry('writing', 2), entry('editing', 1, 'estimated')])).toMatchObject({
    hours: 3,
    hoursEstimated: 1,
  });
});

test('without an entry hours are unknown, not 0', () => {
  expect(hoursOf([])).toBeNull();
});

test('work on a draft counts for no article yet', () => {
  const draft = { ...entry('writing', 3), articleId: null, draftId: 'draft' };
  expect(workOnArticles([draft, entry('editing', 1)])).toEqual([entry('editing', 1)]);
});
