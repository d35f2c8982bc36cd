/**
 * Which links of a body their page marks by `rel` as paid for, by whichever side
 * (https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links): with `sponsored`, or
 * with `nofollow`. The latter says nothing on platforms that give it to every link of their writers: beside
 * `ugc`, as on Medium, or on each of several links.
 */
export function paidLinks(rels: readonly string[]): boolean[] {
  const all = rels.map((rel) => new Set(rel.toLowerCase().split(/\s+/)));
  const isOnAll = all.length > 1 && all.every((words) => words.has('nofollow'));
  return all.map(
    (words) => words.has('sponsored') || (words.has('nofollow') && !words.has('ugc') && !isOnAll),
  );
}
