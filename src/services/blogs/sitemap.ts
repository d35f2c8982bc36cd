const MOST = 2000;

/** The addresses in a sitemap (https://www.sitemaps.org/protocol.html), and the sitemaps that an index names. */
export function readSitemap(text: string): { pages: string[]; sitemaps: string[] } {
  const doc = new DOMParser().parseFromString(text.trim(), 'text/xml');
  const locations = (parent: string) =>
    [...doc.getElementsByTagName(parent)]
      .slice(0, MOST)
      .flatMap((item) => item.getElementsByTagName('loc')[0]?.textContent?.trim() ?? [])
      .filter((address) => URL.canParse(address));
  return { pages: locations('url'), sitemaps: locations('sitemap') };
}
