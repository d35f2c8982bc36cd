import { describe, expect, it } from 'vitest';
import { summaryOf, tallyOf } from '../../../scripts/test/tally.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((one, i) => ({ fullName: `${one} ${i}`, status: one })),
});
const results = (...testResults: object[]) => ({
  success: !JSON.stringify(testResults).includes('failed'),
  testResults,
});

describe('tallyOf', () => {
  it.for<[string, unknown, number | null, number, number]>([
    ['all passed', results(file('passed', 'passed', 'passed')), 0, 2, 0],
    ['one failed', results(file('failed', 'passed', 'failed')), 1, 1, 1],
    ['a file could not be loaded', results(file('passed', 'passed'), file('failed')), 1, 1, 1],
    ['vitest failed without a failed test', results(file('passed', 'passed')), 1, 1, 1],
    ['vitest was stopped', results(file('passed', 'passed')), null, 1, 1],
    ['there are no results', null, 0, 0, 1],
    ['the results are something else', { ok: true }, 0, 0, 1],
  ])('%s', ([, value, exitCode, passed, failed]) => {
    expect(tallyOf(value, exitCode)).toMatchObject({ passed, failed });
  });

  it('names what was skipped', () => {
    expect(tallyOf(results(file('passed', 'passed', 'skipped', 'todo')), 0).skipped).toEqual([
      'skipped 1',
      'todo 2',
    ]);
  });
});

describe('summaryOf', () => {
  it('ends with the counts', () => {
    expect(summaryOf({ passed: 3, failed: 0, skipped: [] })).toBe('3 passed, 0 failed');
    expect(summaryOf({ passed: 3, failed: 1, skipped: ['a', 'b'] })).toBe(
      'skipped: a; b\n3 passed, 1 failed',
    );
  });
});
