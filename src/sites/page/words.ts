/** What an element says on one line, without the `#` or pilcrow that a heading's link to itself shows. */
export function wordsOf(element: Element): string {
  const nodes = [...element.childNodes].filter(
    (node) => !(node instanceof Element && node.matches('a[href^="#"]')),
  );
  const text = nodes.map((node) => node.textContent ?? '').join('');
  return oneLine(text.slice(0, 500));
}

/**
 * What an element says to machines, else to readers. An abbreviation holds a date in its title
 * (https://microformats.org/wiki/datetime-design-pattern), as Pelican's and Blogger's themes have it.
 */
export function saidBy(element: Element): string {
  const title = element.localName === 'abbr' ? element.getAttribute('title') : null;
  const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? title;
  return value === null ? wordsOf(element) : oneLine(value.slice(0, 500));
}

/** Generators put invisible marks into the anchors of their headings. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi;

/** Decodes characters that were escaped as in HTML: those that templates escape, and any by its number. */
export function unescaped(text: string): string {
  return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = Number(decimal ?? `0x${hex}`);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
