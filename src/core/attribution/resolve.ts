import type { AttributionRung } from '../ledger/commission.ts';

/** What a sub-ID says: one article, or several that carry the same value, which decides nothing. */
export type SubIdMatch = { articleId: string } | { conflict: string[] };

/** Finds the article of a sub-ID; undefined for one that was never seen. */
export type SubIdResolver = (subId: string) => SubIdMatch | undefined;

export type Attribution = { articleId: string; rung: AttributionRung };

/** The attribution of one row by its own sub-ID. */
export function attributeBySubId(subId: string | null, resolve: SubIdResolver): Attribution | null {
  const match = subId === null ? undefined : resolve(subId);
  return match && 'articleId' in match ? { articleId: match.articleId, rung: 'sub-id' } : null;
}

/** The article that a generated sub-ID names: `devto-<id>` is the publication `devto:<id>`. */
export function publicationOfGeneratedSubId(subId: string): string | null {
  const id = /^devto-(\d+)$/.exec(subId)?.[1];
  return id ? `devto:${id}` : null;
}

/** Makes one answer of all articles in which a sub-ID was seen. */
export function subIdMatch(articleIds: Iterable<string>): SubIdMatch | undefined {
  const distinct = [...new Set(articleIds)].sort();
  const [first] = distinct;
  if (first === undefined) return undefined;
  return distinct.length === 1 ? { articleId: first } : { conflict: distinct };
}
