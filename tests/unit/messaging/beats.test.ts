import { expect, test } from 'vitest';
import { beatSchema } from '@/messaging/beats.ts';
import { beat } from '../../support/time/beats.ts';

test.each([
  ['as pages write them', beat('a', 0, 20), true],
  ['of a time that no calendar has', { ...beat('a', 0, 0), from: 9e15, to: 9e15 }, false],
  [
    'of the last milliseconds that a date can have',
    { ...beat('a', 0, 0), from: 8.64e15, to: 8.64e15 },
    false,
  ],
  ['longer than a stretch can be', beat('a', 0, 46), false],
  ['that end before they begin', beat('a', 20, 0), false],
])('beats %s', (_, said, isTaken) => {
  expect(beatSchema.safeParse(said).success).toBe(isTaken);
});
