import { browser } from 'wxt/browser';

const devto = { origins: ['https://dev.to/*'] };

/** Firefox lets users take access to a site away. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(devto);
}

/** Asks for access to dev.to. Must be the first call of a click. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(devto);
}
