import { vi } from 'vitest';
import type { LinkCheckService } from '@/services/link-check.ts';

/** A check that has access and finds one link well. */
export function fakeLinkCheck() {
  return {
    requestAccess: vi.fn<LinkCheckService['requestAccess']>(async () => true),
    check: vi.fn<LinkCheckService['check']>(async () => ({ done: 1, total: 1, broken: 0 })),
    cancel: vi.fn<LinkCheckService['cancel']>(),
  };
}
