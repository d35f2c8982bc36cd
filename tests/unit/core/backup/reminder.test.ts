import { expect, test } from 'vitest';
import { copyDue } from '@/core/backup/reminder.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

test.each([
  ['nothing to lose', null, null, true, null],
  ['new here', null, '2026-11-01', true, null],
  ['four weeks without a copy', null, '2026-10-01', true, ''],
  ['a copy of last week', '2026-11-15', '2026-01-01', true, null],
  ['an old copy, and nothing new', '2026-09-01', '2026-01-01', false, null],
  ['28 days', '2026-10-25', '2026-01-01', true, null],
  ['29 days', '2026-10-24', '2026-01-01', true, '2026-10-24'],
] as const)('%s', (_, copied, first, hasChanged, due) => {
  const copy = { copiedAt: copied && at(copied), firstAt: first && at(first), hasChanged };
  expect(copyDue(copy, '2026-11-22')).toBe(due);
});
