const MOST = 10_000;

/**
 * The addresses in a sitemap (https://www.sitemaps.org/protocol.html), be it a list of lines, and the sitemaps that
 * an index names. Relative ones are of `url`, where the sitemap is.
 */
export function readSitemap(text: string, url: string): { pages: string[]; sitemaps: string[] } {
  const whole = (address: string) => URL.parse(address.trim(), url)?.href ?? [];
  if (/^\s*https?:/i.test(text)) {
    return { pages: text.trim().split(/\s+/).slice(0, MOST).flatMap(whole), sitemaps: [] };
  }
  const doc = parsed(text.trim());
  const locations = (parent: string) =>
    [...doc.getElementsByTagNameNS('*', parent)].slice(0, MOST).flatMap((item) => {
      // An image in it has a location of its own.
      const location = [...item.children].find(({ localName }) => localName === 'loc');
      return location?.textContent ? whole(location.textContent) : [];
    });
  return { pages: locations('url'), sitemaps: locations('sitemap') };
}

/** Some are made by hand, with an `&` as it is in addresses: HTML is read whatever is wrong with it. */
function parsed(text: string): Document {
  const parser = new DOMParser();
  const xml = parser.parseFromString(text, 'text/xml');
  return xml.querySelector('parsererror') ? parser.parseFromString(text, 'text/html') : xml;
}
