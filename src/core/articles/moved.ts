import { hostKey } from './address.ts';
import type { Publication } from './article.ts';

type Known = Pick<Publication, 'url' | 'title' | 'publishedAt' | 'publishedOn' | 'language' | 'platformId'>;

/**
 * What a page says about its article. `publishedAt` is ISO 8601; `publishedOn` is the day if the page gives no
 * instant.
 */
type Said = Pick<Publication, 'url' | 'title' | 'language' | 'platformId'> & {
  publishedAt: string | null;
  publishedOn?: string;
};

/**
 * The publication that a page is known as under another address of its host: by the platform's own id; else
 * the only one with the same title and language, published at the same time. Undefined where there is none.
 */
export function samePublication<P extends Known>(said: Said, known: readonly P[]): P | undefined {
  const own = known.filter((item) => hostKey(item.url) === hostKey(said.url));
  const { platformId } = said;
  if (platformId !== undefined) return own.find((item) => item.platformId === platformId);
  const same = own.filter((item) => isSameTime(said, item) && isSameWriting(said, item));
  return same.length === 1 ? same[0] : undefined;
}

function isSameTime({ publishedAt, publishedOn }: Said, known: Known): boolean {
  if (publishedAt !== null) return known.publishedAt === Date.parse(publishedAt);
  return publishedOn !== undefined && known.publishedOn === publishedOn;
}

type Titled = Pick<Publication, 'title' | 'language'>;

/** True if two publications have the same title and are not translations of each other. */
export function isSameWriting(a: Titled, b: Titled): boolean {
  const isTranslation = a.language !== null && b.language !== null && a.language !== b.language;
  const title = foldTitle(a.title);
  return !isTranslation && title !== '' && title === foldTitle(b.title);
}

/** A title in the form used for comparing: only letters and numbers. */
export function foldTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
