import type { Article, ArticleView, Publication } from './article.ts';
import { isSameAddress } from './join.ts';

/**
 * An article with its address: the canonical URL where it is one of its publications, else the one seen first;
 * `publishedOn` is the earliest. What that publication doesn't say is taken from one whose words are known. Null for
 * an article without publications.
 */
export function articleView(article: Article, publications: readonly Publication[]): ArticleView | null {
  const seen = [...publications].sort((a, b) => a.firstSeenAt - b.firstSeenAt || (a.id < b.id ? -1 : 1));
  const main = seen.find((publication) => seen.some((other) => isCanonical(publication, other))) ?? seen[0];
  if (!main) return null;
  const read = seen.find((publication) => publication.wordCount !== null);
  const days = seen.flatMap((publication) => publication.publishedOn ?? []).sort();
  return {
    id: article.id,
    url: main.url,
    title: main.title,
    publishedOn: days[0] ?? null,
    published: seen.some((publication) => publication.published),
    wordCount: main.wordCount ?? read?.wordCount ?? null,
    tags: main.tags.length > 0 ? main.tags : (read?.tags ?? []),
    language: main.language ?? read?.language ?? null,
    labels: article.labels,
    publications: [main, ...seen.filter((publication) => publication !== main)],
  };
}

function isCanonical({ url }: Publication, { canonicalUrl }: Publication): boolean {
  return canonicalUrl !== null && isSameAddress(canonicalUrl, url);
}
