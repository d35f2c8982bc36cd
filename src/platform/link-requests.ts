import { browser } from 'wxt/browser';
import type { LinkAnswer } from '@/core/links/check.ts';

const TIMEOUT_MS = 15_000;
/** Sites that answer a HEAD request like this may well answer a GET. */
const asksForGet = new Set([400, 403, 404, 405, 406, 501]);

/** Asks for access to some sites at once. Must be the first call of a click. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map((origin) => `${origin}/*`) });
}

/** True while the browser knows of a network. */
export function isOnline(): boolean {
  return navigator.onLine;
}

/**
 * Follows a link to its end, without cookies or referrer. If it leads to a site that may not be read, the
 * address is hidden, and all that is learnt is that the site answers. Rejects only when `signal` aborts.
 */
export async function followLink(href: string, signal: AbortSignal): Promise<LinkAnswer> {
  const head = await tryFetch(href, { method: 'HEAD' }, signal);
  const answer =
    head && !asksForGet.has(head.status) ? head : await tryFetch(href, { method: 'GET' }, signal);
  if (answer) return { kind: 'answered', status: answer.status, url: answer.url };
  const hidden = await tryFetch(href, { method: 'GET', mode: 'no-cors' }, signal);
  return { kind: hidden ? 'hidden' : 'none' };
}

async function tryFetch(href: string, init: RequestInit, signal: AbortSignal): Promise<Response | null> {
  try {
    const response = await fetch(href, {
      ...{ credentials: 'omit', cache: 'no-store', redirect: 'follow', referrerPolicy: 'no-referrer' },
      ...init,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.body?.cancel();
    return response;
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof Error) return null;
    throw cause;
  }
}
