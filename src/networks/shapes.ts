import type { ShapeMatch } from './network.ts';

/** True for the host itself and its subdomains. */
export function isOn(url: URL, ...hosts: readonly string[]): boolean {
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/** The first of some query parameters that has a value; null without one. */
export function param(url: URL, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value) return value;
  }
  return null;
}

/** A link of a network's own host. */
export function hosted(partnerId: string | null, subId: string | null = null): ShapeMatch {
  return { partnerId, subId, common: false };
}

/** A link of a network's shortener, which hides whose it is; null for its home page. */
export function shortened(url: URL): ShapeMatch | null {
  return url.pathname.length > 1 ? hosted(null) : null;
}

/** A link by a partner parameter that no other software uses; null without it. */
export function marked(
  url: URL,
  partner: readonly string[],
  subIds: readonly string[] = [],
): ShapeMatch | null {
  const partnerId = param(url, ...partner);
  return partnerId === null ? null : hosted(partnerId, param(url, ...subIds));
}

/** A link by a partner parameter that is a common word; null without it. */
export function hinted(url: URL, partner: string, subIds: readonly string[] = []): ShapeMatch | null {
  const match = marked(url, [partner], subIds);
  return match && { ...match, common: true };
}
