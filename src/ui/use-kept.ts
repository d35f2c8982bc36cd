import { useEffect, useSyncExternalStore } from 'react';
import type { Live } from '@/db/live/types.ts';
import type { LastShown } from './last-shown.ts';
import { useLiveOf } from './use-live.ts';

/**
 * Reads through `query` like `useLive`, and keeps what `pick` takes from the answer, if anything, for the next
 * opening. It reads again when figures are announced, so that what is kept matches the version it names.
 */
export function useKept<Answer, View>(
  last: LastShown<View>,
  query: (live: Live) => Promise<Answer>,
  pick: (answer: Answer) => View | null,
): Answer | undefined {
  const version = useSyncExternalStore(last.subscribe, last.version);
  const read = useLiveOf(async (live) => ({ version, answer: await query(live) }), [version]);
  // `pick` is the same function at every render: what is kept depends on what was read alone.
  useEffect(() => {
    const view = read ? pick(read.answer) : null;
    if (read && view) last.keep(view, read.version);
  }, [read, last, pick]);
  return read?.answer;
}
