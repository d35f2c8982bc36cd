import { offsetOfLetters } from '@/core/zones.ts';
import { readHtml } from '@/forem/html.ts';

/** Longer than any title; the rest isn't read. */
const MOST = 2000;
/** Links in a title lead nowhere. */
const noBase = new URL('https://title.invalid/');
/** The end of an element that stands in running text: what holds it was meant as HTML. */
const inlineEnd = /<\/(a|abbr|b|cite|code|del|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u|var)>/i;

/** What readers see of a title that is HTML. */
export function textOf(html: string): string {
  return readHtml(html.slice(0, MOST), noBase).text;
}

/**
 * The text of a title in RSS, which may be HTML or not, and doesn't say: `Using <template>` is no markup,
 * `<em>Using</em> it` is. Entities left after the XML's own are decoded as a page would show them.
 */
export function textOfEither(title: string): string {
  return textOf(inlineEnd.test(title) ? title : title.replaceAll('<', '&lt;'));
}

/** A date of RFC 822 with its zone as a number; any other text as it is. */
export function withNumericZone(date: string): string {
  return date.trim().replace(/ ([A-Z]{1,4})$/, (zone, letters) => {
    const offset = offsetOfLetters(letters);
    return offset === null ? zone : ` ${offset.replace(':', '')}`;
  });
}
