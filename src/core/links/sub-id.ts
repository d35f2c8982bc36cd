import { stableHash } from '../ids.ts';

type Publication = { id: string; site: string; siteArticleId: string };

/**
 * The sub-ID that names a publication: `devto-<id>`, elsewhere `post-<8 hex digits>` of its id. At most 30
 * of `[a-z0-9-]`, which every network takes.
 */
export function generatedSubId({ id, site, siteArticleId }: Publication): string {
  return site === 'devto' ? `devto-${siteArticleId}` : `post-${stableHash(id).slice(0, 8)}`;
}

/** The publication that a generated sub-ID names: `devto-<id>` is `devto:<id>`; null for any other. */
export function publicationOfGeneratedSubId(subId: string): string | null {
  const id = /^devto-(\d+)$/.exec(subId)?.[1];
  return id ? `devto:${id}` : null;
}

/** True for a generated sub-ID that holds a hash of its publication's id. */
export function isHashedSubId(subId: string): boolean {
  return /^post-[0-9a-f]{8}$/.test(subId);
}
