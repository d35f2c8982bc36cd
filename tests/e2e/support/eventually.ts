import { vi } from 'vitest';

/** Repeats a check, expectations in it and all, until it holds; then fails as it failed last. */
export function eventually(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 30_000, interval: 100 });
}
