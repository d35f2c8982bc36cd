/** The best-known Forem. Others are known by their address once the author has added them. */
export const DEVTO = 'https://dev.to';

/** How an article of a Forem is identified. The same number is a different article on another Forem. */
export function foremIds(origin: string, number: string): { site: 'devto' | 'forem'; siteArticleId: string } {
  if (origin === DEVTO) return { site: 'devto', siteArticleId: number };
  return { site: 'forem', siteArticleId: `${new URL(origin).host}-${number}` };
}

/** The id of the publication of a Forem's article. */
export function foremPublicationId(origin: string, number: string): string {
  const { site, siteArticleId } = foremIds(origin, number);
  return `${site}:${siteArticleId}`;
}

/** The number of a publication at a Forem; null for one that is somewhere else. */
export function foremNumber(origin: string, publicationId: string): string | null {
  const number = /\d+$/.exec(publicationId)?.[0] ?? '';
  return foremPublicationId(origin, number) === publicationId ? number : null;
}
