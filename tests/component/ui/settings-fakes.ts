import { vi } from 'vitest';
import type { App } from '@/ui/context.tsx';

/** Settings that can be saved, of an author with access to dev.to whom no tab names. */
export function fakeSettings() {
  return {
    save: vi.fn<App['services']['settings']['save']>(async () => {}),
    saveArticleColumns: vi.fn<App['services']['settings']['saveArticleColumns']>(async () => {}),
    confirmIdentity: vi.fn<App['services']['settings']['confirmIdentity']>(async () => {}),
    forgetIdentity: vi.fn<App['services']['settings']['forgetIdentity']>(async () => {}),
    findSignedInUsers: vi.fn<App['services']['settings']['findSignedInUsers']>(async () => []),
    hasSiteAccess: vi.fn<App['services']['settings']['hasSiteAccess']>(async () => true),
    requestSiteAccess: vi.fn<App['services']['settings']['requestSiteAccess']>(async () => true),
  };
}

/** The usual idle limit, and an overlay that is hidden nowhere. */
export function fakeOnWebPages() {
  type Service = App['services']['onWebPages'];
  return {
    watch: vi.fn<Service['watch']>((onChange) => {
      onChange({ idleMinutes: 3, hidden: { everywhere: false, sites: [], articles: [] } });
      return () => undefined;
    }),
    setIdleMinutes: vi.fn<Service['setIdleMinutes']>(async () => {}),
    hideEverywhere: vi.fn<Service['hideEverywhere']>(async () => {}),
    showOnSite: vi.fn<Service['showOnSite']>(async () => {}),
    showOnPost: vi.fn<Service['showOnPost']>(async () => {}),
  };
}
