/** What an element says on one line, without the `#` or pilcrow that a heading's link to itself shows. */
export function wordsOf(element: Element): string {
  const nodes = [...element.childNodes].filter(
    (node) => !(node instanceof Element && node.matches('a[href^="#"]')),
  );
  const text = nodes.map((node) => node.textContent ?? '').join('');
  return oneLine(text.slice(0, 500));
}

/** Generators put invisible marks into the anchors of their headings. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
