import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/build.ts';
import { recorded } from '../../../scripts/long/record.ts';

const made = { commit: 'abc', changed: false, on: '2026-11-29' };
const resultOf = (file: string, status: string) => ({
  testResults: [
    {
      name: join(root, file),
      assertionResults: [{ fullName: ' a law holds', status, duration: 61_400 }],
    },
  ],
});

test('a run takes the place of the last one of the same file, and of no other', () => {
  const first = recorded([], resultOf('tests/long/b.test.ts', 'failed'), made);
  const second = recorded(first, resultOf('tests/long/a.test.ts', 'passed'), made);
  const later = { ...made, commit: 'def' };
  expect(recorded(second, resultOf('tests/long/b.test.ts', 'passed'), later)).toEqual([
    {
      file: 'tests/long/a.test.ts',
      made,
      tests: [{ name: 'a law holds', status: 'passed', seconds: 61 }],
    },
    {
      file: 'tests/long/b.test.ts',
      made: later,
      tests: [{ name: 'a law holds', status: 'passed', seconds: 61 }],
    },
  ]);
});

test('what is no report of vitest is refused', () => {
  expect(() => recorded([], { success: true }, made)).toThrow();
});
