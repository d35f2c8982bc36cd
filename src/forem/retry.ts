import type { Failure } from './answer.ts';

/** One request at a time, and at most one a second: dev.to allows three, which the author's own reading shares. */
export const paceMs = 1000;

const waits: Partial<Record<Failure['kind'], readonly number[]>> = {
  'too-many': [30_000, 60_000, 120_000, 240_000],
  server: [5_000, 20_000, 60_000],
  network: [2_000, 10_000, 30_000],
};

/**
 * How long to wait before the same is asked again, ms; null where asking again makes no sense, or no more.
 * @param attempts how often it was asked in vain, this time included
 */
export function retryAfterMs(failure: Failure, attempts: number): number | null {
  const wait = waits[failure.kind]?.[attempts - 1] ?? null;
  if (wait === null || failure.kind !== 'too-many') return wait;
  return Math.max(failure.waitMs ?? wait, paceMs);
}
