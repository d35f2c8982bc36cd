import { test } from 'vitest';
import { judgeWeeks } from '../support/time/judge.ts';

test('3,000 simulated weeks are counted within 2 %, nothing is lost but a beat, nothing is doubled', () => {
  judgeWeeks(3000, 'long');
}, 7_200_000);
