import { readHtml } from '@/forem/html.ts';

/** Longer than any title; what is behind isn't read. */
const MOST = 2000;
/** Links in a title lead nowhere. */
const noBase = new URL('https://title.invalid/');
/** The end of an element that stands in running text: what holds it was meant as HTML. */
const inlineEnd = /<\/(a|abbr|b|cite|code|del|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u|var)>/i;
/** Zones that RFC 822, section 5.1, knows by their letters. */
const zones: Readonly<Record<string, string>> = {
  ...{ UT: '+0000', EST: '-0500', EDT: '-0400', CST: '-0600', CDT: '-0500' },
  ...{ MST: '-0700', MDT: '-0600', PST: '-0800', PDT: '-0700' },
};

/** What readers see of a title that is HTML. */
export function textOf(html: string): string {
  return readHtml(html.slice(0, MOST), noBase).text;
}

/**
 * The text of a title in RSS, which may be HTML or not, and doesn't say: `Using <template>` is no markup,
 * `<em>Using</em> it` is. Entities that are left after the XML's own were meant as the page shows them.
 */
export function textOfEither(title: string): string {
  return textOf(inlineEnd.test(title) ? title : title.replaceAll('<', '&lt;'));
}

/** A date of RFC 822 with its zone as a number; any other text as it is. */
export function withNumericZone(date: string): string {
  return date
    .trim()
    .replace(/ ([A-Z]{2,3})$/, (zone, letters) => (zones[letters] ? ` ${zones[letters]}` : zone));
}
