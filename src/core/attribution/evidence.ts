import type { TieField } from './clues.ts';

/** What a value says: one article, or several that carry the same value, which decides nothing. */
export type ArticleMatch = { articleId: string } | { conflict: string[] };

/** What is known about the author's articles; an answer is undefined for a value never seen. */
export type Evidence = {
  /** A sub-ID that a link of an article carries, or that was generated for it. */
  bySubId(subId: string): ArticleMatch | undefined;
  /** A sub-ID, coupon or link that the author tied to one article. */
  byTie(field: TieField, value: string): ArticleMatch | undefined;
  /** The address of a publication. */
  byPage(address: string): ArticleMatch | undefined;
  /** A sub-ID for which a rule gives the address of a publication. */
  byRule(subId: string): ArticleMatch | undefined;
};

/** Combines all articles in which a value was seen into one answer. */
export function articleMatch(articleIds: Iterable<string>): ArticleMatch | undefined {
  const distinct = [...new Set(articleIds)].sort();
  const [first] = distinct;
  if (first === undefined) return undefined;
  return distinct.length === 1 ? { articleId: first } : { conflict: distinct };
}
