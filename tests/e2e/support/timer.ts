import { expect } from 'vitest';
import { eventually } from './eventually.ts';
import type { Stage } from './stage.ts';
import { changeStored, rowsOf } from './stored.ts';

const hour = 3_600_000;

/** As if the running timer was started three hours ago, and the computer was last awake two hours ago. */
export async function sleepForTwoHours(stage: Stage): Promise<void> {
  await eventually(async () => expect(await rowsOf(stage, 'timers')).toHaveLength(1));
  const now = Date.now();
  const asleep = { startedAt: now - 3 * hour, since: now - 3 * hour, seenAt: now - 2 * hour };
  await changeStored(stage, 'timers', 'timer', asleep);
}
