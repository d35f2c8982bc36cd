/**
 * Which links of a body their page marks, by their `rel`, as what an author pays for, or is paid for
 * (https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links): `sponsored`, or
 * `nofollow`, which says nothing where a platform gives it to all that its writers link to: beside `ugc`, as
 * Medium does, or on each of several links.
 */
export function paidLinks(rels: readonly string[]): boolean[] {
  const all = rels.map((rel) => new Set(rel.toLowerCase().split(/\s+/)));
  const isOnAll = all.length > 1 && all.every((words) => words.has('nofollow'));
  return all.map(
    (words) => words.has('sponsored') || (words.has('nofollow') && !words.has('ugc') && !isOnAll),
  );
}
