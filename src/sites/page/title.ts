import { pathKey } from './address.ts';
import { contentOf } from './kind.ts';
import { type PageHints, type PageSaid, siteNames } from './said.ts';
import { oneLine, wordsOf } from './words.ts';

/** Where a title stands, the surest first. */
const places = ['article h1', 'main h1, [role="main"] h1', 'h1', 'article > header h2'];

/** The title without the site's name after it. */
export function titleOf(page: PageSaid, hints: PageHints): string {
  const { doc, address, ld, marked } = page;
  const headings = headingsOf(doc, hints.title === undefined ? places : [hints.title, ...places], address);
  const whole = [contentOf(doc.querySelector('head meta[property="og:title"]')), oneLine(doc.title)];
  const confirmed = whole.flatMap((title) => headings.filter((heading) => title.includes(heading)));
  // A theme may name the site in the JSON-LD of every page.
  const namesSite = (text: string) => text !== confirmed[0] && siteNames(page).includes(text);
  const headline = ld?.valuesOf('headline').find((text) => confirmed.length === 0 || !namesSite(text));
  const said = [headline, marked?.values('title')[0], confirmed[0], ...whole, headings[0]];
  return said.find(Boolean)?.slice(0, 500) ?? '';
}

/** Headings by their place; without those that name the site, as many themes have one on every page. */
function headingsOf(doc: Document, selectors: readonly string[], address: string): string[] {
  return selectors.flatMap((selector) =>
    [...doc.querySelectorAll(selector)]
      .slice(0, 5)
      .filter((heading) => !namesSite(heading, address))
      .map(wordsOf)
      .filter(Boolean),
  );
}

/** True for a heading that names the site: in the header of the whole page, or leading to a page above this one. */
function namesSite(heading: Element, address: string): boolean {
  if (heading.closest('header') && !heading.closest('article, main, [role="main"]')) return true;
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const here = new URL(address);
  const there = URL.parse(link?.getAttribute('href') ?? '', here);
  if (there?.hostname !== here.hostname || pathKey(there) === pathKey(here)) return false;
  return pathKey(here).startsWith(`${pathKey(there)}/`);
}
