import { vi } from 'vitest';
import type { App } from '@/ui/context.tsx';

/** Settings that can be saved, of an author with access to dev.to whom no tab names. */
export function fakeSettings() {
  return {
    save: vi.fn<App['services']['settings']['save']>(async () => {}),
    confirmIdentity: vi.fn<App['services']['settings']['confirmIdentity']>(async () => {}),
    forgetIdentity: vi.fn<App['services']['settings']['forgetIdentity']>(async () => {}),
    findSignedInUsers: vi.fn<App['services']['settings']['findSignedInUsers']>(async () => []),
    hasSiteAccess: vi.fn<App['services']['settings']['hasSiteAccess']>(async () => true),
    requestSiteAccess: vi.fn<App['services']['settings']['requestSiteAccess']>(async () => true),
  };
}
