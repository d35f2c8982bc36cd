/**
 * Identifies a page of a site whatever account or filter it shows: its origin and path, with `*` for the parts
 * that name an account or a thing, and with the route that single-page sites keep after `#/`.
 */
export function pagePattern(address: string): string {
  const { origin, pathname, hash } = new URL(address);
  const route = /^#!?\//.test(hash) ? hash.split('?')[0] : '';
  const parts = `${pathname}${route}`.split('/').map((part) => (isName(part) ? '*' : part));
  return `${origin}${parts.join('/').replace(/\/+$/, '')}`;
}

/** A number, a UUID, or another id: long, with digits. */
function isName(part: string): boolean {
  return /^\d+$/.test(part) || /^[0-9a-f-]{16,}$/i.test(part) || (part.length >= 12 && /\d/.test(part));
}
