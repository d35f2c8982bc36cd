import { browser } from 'wxt/browser';

const devto = { origins: ['https://dev.to/*'] };

/** Every page of a host, as browsers match addresses: Firefox knows no ports. */
export function pagePatternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

function pagesOf(origin: string): { origins: string[] } {
  return { origins: [pagePatternOf(origin)] };
}

/** A site may lead from its plain host to the one with www, or back. */
function spellingsOf(origin: string): { origins: string[] } {
  const { protocol, hostname } = new URL(origin);
  const bare = hostname.replace(/^www\./, '');
  const hosts =
    bare.split('.').length === 2 ? [hostname, hostname === bare ? `www.${bare}` : bare] : [hostname];
  return { origins: hosts.map((host) => `${protocol}//${host}/*`) };
}

/** True while the pages of an origin may be read. */
export function hasAccessTo(origin: string): Promise<boolean> {
  return browser.permissions.contains(pagesOf(origin));
}

/** Asks for access to an origin. Must be the first call of a click. */
export function requestAccessTo(origin: string): Promise<boolean> {
  return browser.permissions.request(spellingsOf(origin));
}

/** Gives access to an origin back, but never that to dev.to: all of Longtail rests on it. */
export async function dropAccessTo(origin: string): Promise<void> {
  const origins = spellingsOf(origin).origins.filter(isOther);
  await browser.permissions.remove({ origins });
}

/** Gives access to everything but dev.to back, whatever it was asked for. */
export async function dropOtherAccess(): Promise<void> {
  const origins = (await grantedOrigins()).filter(isOther);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

function isOther(pattern: string): boolean {
  return !devto.origins.includes(pattern);
}

/** Tells whether the pages of an origin may be read, now and after each change. Returns what ends it. */
export function watchAccessTo(origin: string, tell: (given: boolean) => void): () => void {
  const look = () => {
    hasAccessTo(origin).then(tell, () => undefined);
  };
  look();
  return onAccessChanged(look);
}

/** Calls back when access to any site was given or taken away. Returns what ends it. */
export function onAccessChanged(callback: () => void): () => void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(callback);
  return () => {
    for (const event of events) event.removeListener(callback);
  };
}

/** Firefox lets users take access to a site away. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(devto);
}

/** Asks for access to dev.to. Must be the first call of a click. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(devto);
}

/** All pages that the browser lets Longtail read. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
