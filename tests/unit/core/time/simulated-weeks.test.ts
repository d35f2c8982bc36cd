import { expect, test } from 'vitest';
import { judgeWeek, judgeWeeks } from '../../../support/time/judge.ts';

test('thirty simulated weeks are counted within 2 %, nothing is lost but a beat, nothing is doubled', () => {
  judgeWeeks(30, 'sample');
}, 60_000);

test('a week is the same each time', () => {
  expect(judgeWeek('same')).toEqual(judgeWeek('same'));
});
