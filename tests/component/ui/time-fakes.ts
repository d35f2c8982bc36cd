import { vi } from 'vitest';
import type { TrackerPreview } from '@/services/trackers/types.ts';
import type { App } from '@/ui/context.tsx';

/** Readings of an author who has not worked yet. */
export const noTime = {
  work: async () => [],
  workChanges: async () => [],
  trackerImports: async () => [],
  costs: async () => [],
  timer: async () => null,
  drafts: async () => [],
  places: async () => [],
};

/** Time entries that take every change. */
export function fakeTime() {
  return {
    logWork: vi.fn<App['services']['time']['logWork']>(async () => 'w1'),
    change: vi.fn<App['services']['time']['change']>(async () => 'w1'),
    undo: vi.fn<App['services']['time']['undo']>(async () => {}),
  };
}

/** Costs that take every change. */
export function fakeCosts() {
  const step = { before: [], after: ['c1'] };
  return {
    add: vi.fn<App['services']['costs']['add']>(async () => step),
    change: vi.fn<App['services']['costs']['change']>(async () => step),
    remove: vi.fn<App['services']['costs']['remove']>(async () => step),
    revert: vi.fn<App['services']['costs']['revert']>(async () => {}),
  };
}

/** A timer that takes every step, at noon. */
export function fakeTimer() {
  return {
    now: () => Date.parse('2026-11-22T12:00:00Z'),
    lookAfter: vi.fn<App['services']['timer']['lookAfter']>(async () => {}),
    start: vi.fn<App['services']['timer']['start']>(async () => {}),
    pause: vi.fn<App['services']['timer']['pause']>(async () => {}),
    resume: vi.fn<App['services']['timer']['resume']>(async () => {}),
    toggle: vi.fn<App['services']['timer']['toggle']>(async () => true),
    settleGaps: vi.fn<App['services']['timer']['settleGaps']>(async () => {}),
    stop: vi.fn<App['services']['timer']['stop']>(async () => 5400),
  };
}

/** Pages that can be marked. */
export function fakePlaces() {
  return {
    mark: vi.fn<App['services']['places']['mark']>(async () => {}),
    unmark: vi.fn<App['services']['places']['unmark']>(async () => {}),
  };
}

/** Drafts that can be bound. */
export function fakeDrafts() {
  return {
    bind: vi.fn<App['services']['drafts']['bind']>(async () => {}),
    drain: vi.fn<App['services']['drafts']['drain']>(async () => {}),
  };
}

/** Exports of trackers: a preview of one line that can be imported. */
export function fakeTrackers() {
  return {
    preview: vi.fn<App['services']['trackers']['preview']>(async () => trackerPreview()),
    publish: vi.fn<App['services']['trackers']['publish']>(async () => ({
      importId: 't1',
      counts: trackerPreview().counts,
    })),
    undo: vi.fn<App['services']['trackers']['undo']>(async () => {}),
  };
}

/** One hour of a project that nothing is said of yet, otherwise as given. */
export function trackerPreview(part: Partial<TrackerPreview> = {}): TrackerPreview {
  const says = { project: ['Blog'], description: ['Pooling'] };
  const parts = [{ day: '2026-03-09', seconds: 3600, startedAt: null, endedAt: null }];
  const row = { line: 2, key: 'k', user: '', says, parts, note: null };
  return {
    fileName: 'toggl.csv',
    tracker: 'toggl',
    fields: ['project', 'description'],
    by: 'project',
    values: [{ value: 'Blog', rows: 1, seconds: 3600, meaning: null, isGuess: false }],
    users: [''],
    rows: [
      {
        line: 2,
        fate: 'ignored',
        reason: 'No article is chosen for “Blog”.',
        row,
        articleId: null,
        activity: null,
      },
    ],
    counts: { new: 0, updates: 0, same: 0, older: 0, ignored: 1, error: 0 },
    unclearDate: null,
    problems: ['No line can be imported yet.'],
    alreadyImportedAt: null,
    ...part,
  };
}
