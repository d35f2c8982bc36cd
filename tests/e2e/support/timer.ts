import type { Stage } from './stage.ts';
import { changeStored } from './stored.ts';

const hour = 3_600_000;

/** As if the running timer was started three hours ago, and the computer was last awake two hours ago. */
export function sleepForTwoHours(stage: Stage): Promise<void> {
  const now = Date.now();
  const asleep = { startedAt: now - 3 * hour, since: now - 3 * hour, seenAt: now - 2 * hour };
  return changeStored(stage, 'timers', 'timer', asleep);
}
