import { stableHash } from '../ids.ts';

/** Query parameters that say where a reader came from, and nothing about the page. */
const tracking = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref|ref_src|source)$/i;

/**
 * The web address in a cell, with `https://` added where it is missing and without tracking parameters
 * and fragment; null for text that is no http(s) address.
 */
export function articleUrl(text: string): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return null;
  const isBare = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?([/?#]|$)/i.test(trimmed);
  const url = URL.parse(isBare ? `https://${trimmed}` : trimmed);
  if (!url || !/^https?:$/.test(url.protocol) || !/\.[a-z]/i.test(url.hostname)) return null;
  for (const name of queryNames(url)) if (tracking.test(name)) url.searchParams.delete(name);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** Names in an address's query. Firefox's content scripts can't iterate over them in any other way. */
export function queryNames({ searchParams }: URL): string[] {
  const names: string[] = [];
  searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}

/**
 * What two spellings of one page's address have in common: host without `www.`, path without a slash at
 * its end, and the query sorted. Null for text that is no http(s) address.
 */
export function addressKey(text: string): string | null {
  const url = URL.parse(articleUrl(text) ?? '');
  if (!url) return null;
  url.searchParams.sort();
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** The host of an address, without `www.`; undefined for text that is no http(s) address. */
export function hostKey(text: string): string | undefined {
  return addressKey(text)?.split(/[/?]/)[0];
}

/** The publication id of a page known by its address only: `url:<hash of its address key>`. */
export function addressPublicationId(text: string): string | null {
  const key = addressKey(text);
  return key === null ? null : `url:${stableHash(key)}`;
}
