import { vi } from 'vitest';
import { noRun } from '@/core/sync/run.ts';
import type { SyncView } from '@/db/live/types.ts';
import type { App } from '@/ui/context.tsx';

/** A sync that starts whenever it is asked to. */
export function fakeSync() {
  return {
    start: vi.fn<App['services']['sync']['start']>(async () => 'running'),
    setDaily: vi.fn<App['services']['sync']['setDaily']>(async () => {}),
    saveKey: vi.fn<App['services']['sync']['saveKey']>(async () => {}),
  };
}

/** Before the first sync. */
export function neverSynced(): SyncView {
  return { run: noRun('https://dev.to'), progress: { done: 0, total: 0 }, hasKey: false };
}
