import type { Parameters } from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface is merged into the library's own.
  interface ProvidedContext {
    /** Whether this is `npm run test:long`. */
    isLong: boolean;
  }
}

const isLong = inject('isLong');

/** Timeout of a law over databases, ms. */
export const lawTimeout = isLong ? 7_200_000 : 60_000;

/** How often a law over databases is tried: a seeded few times in `npm test`, and in the long run 100 times as often. */
export function tries(few: number): Parameters<unknown> {
  return isLong ? { numRuns: few * 100, endOnFailure: true } : { numRuns: few, seed: 20_261_130 };
}
