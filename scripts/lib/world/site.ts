/** What the stand-in sites serve. Addresses are whole URLs, values are absolute file paths. */
export type Site = {
  pages: Record<string, string>;
  api: Record<string, string>;
  /** Addresses, each with the one that it redirects to. */
  moved?: Record<string, string>;
  /** How long each answer takes to come, ms; may change while the site stands. */
  delayMs?: number;
  /** By origin, the one API key that it takes; any key where this is left out. */
  apiKeys?: Record<string, string>;
};

export type Answer = { status: number; headers: Record<string, string>; body: string | { file: string } };

/** Where a request went, and what of it decides the answer. Header names are in lower case. */
export type Asked = { method: string; url: URL; headers: Record<string, string | string[] | undefined> };

/** Hosts that stand in the site's addresses; dev.to always, so that it answers 404 as Forem does. */
export function hostsOf(site: Site): Set<string> {
  const addresses = [site.pages, site.api, site.moved ?? {}].flatMap((map) => Object.keys(map));
  return new Set(['dev.to', ...addresses.map((address) => new URL(address).hostname)]);
}

/**
 * The file listed for an address. Query keys are ignored unless the listed address has a query,
 * which then must match; such an address goes first.
 */
export function listed(
  map: Record<string, string>,
  url: URL,
): { file: string; query: URLSearchParams } | null {
  const candidates = Object.entries(map)
    .map(([address, file]) => ({ address: new URL(address), file }))
    .filter(({ address }) => address.origin === url.origin && samePath(address.pathname, url.pathname))
    .filter(({ address }) =>
      [...address.searchParams].every(([key, value]) => url.searchParams.get(key) === value),
    )
    .sort((a, b) => b.address.searchParams.size - a.address.searchParams.size);
  const best = candidates[0];
  return best ? { file: best.file, query: best.address.searchParams } : null;
}

function samePath(a: string, b: string): boolean {
  return a.replace(/\/$/, '') === b.replace(/\/$/, '');
}
