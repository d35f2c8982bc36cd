import { useLiveQuery } from 'dexie-react-hooks';
import type { Live } from '@/db/live/types.ts';
import { useApp } from './context.tsx';

/** Reads through `query` and again whenever what it read has changed; undefined until the first answer. */
export function useLive<T>(query: (live: Live) => Promise<T>): T | undefined {
  return useLiveOf(query, []);
}

/** The same for a query that asks for something else when `what` changes. */
export function useLiveOf<T>(query: (live: Live) => Promise<T>, what: readonly unknown[]): T | undefined {
  const { live } = useApp();
  return useLiveQuery(() => query(live), [live, ...what]);
}
