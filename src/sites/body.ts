import type { ReadLink } from './site.ts';

/** What a body's text says: its words, and where its links to other origins stand among them. */
export type BodyReading = { wordCount: number; links: ReadLink[] };

const skipped = 'script, style, noscript, template, iframe, button, svg, pre, .highlight';
const embed = '.c-embed, .crayons-card, [class*="ltag"]';
const marked = '[rel~="sponsored" i], [rel~="nofollow" i]';
const block =
  'address, article, aside, blockquote, br, dd, details, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, section, summary, table, tbody, td, tfoot, th, thead, tr, ul';

type FoundLink = { href: string; offset: number; embed: Element | null; sponsored: boolean };

/**
 * Counts the words of an article's body as `Intl.Segmenter` finds them (Unicode UAX #29, words that
 * hold a letter or a digit), without code blocks; inline code counts. Links: http(s) to another
 * origin than `base`; fragments and images linked to themselves are no links of the author, and an
 * embedded card's link counts once.
 */
export function readBody(body: Element, base: URL, language: string | null): BodyReading {
  const found: FoundLink[] = [];
  const text = collect(body, base, '', found);
  const starts = wordStarts(text, language);
  const position = (offset: number) => {
    const before = starts.filter((start) => start < offset).length;
    return starts.length === 0 ? 0 : Math.round((before / starts.length) * 1e4) / 1e4;
  };
  return {
    wordCount: starts.length,
    links: found
      .filter((link, index) => !repeatsInEmbed(link, found.slice(0, index)))
      .map(({ href, offset, sponsored }) => ({
        href,
        position: position(offset),
        ...(sponsored ? { sponsored } : {}),
      })),
  };
}

function repeatsInEmbed(link: FoundLink, earlier: readonly FoundLink[]): boolean {
  return (
    link.embed !== null && earlier.some((other) => other.embed === link.embed && other.href === link.href)
  );
}

/** Appends the node's text to `text`, a line break at each block's edges, and notes links by offset. */
function collect(node: Node, base: URL, text: string, found: FoundLink[]): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? text + node.nodeValue : text;
  if (node.matches(skipped)) return `${text}\n`;
  const href = node.localName === 'a' ? outboundHref(node, base) : null;
  if (href) {
    found.push({ href, offset: text.length, embed: node.closest(embed), sponsored: node.matches(marked) });
  }
  const edge = node.matches(block) ? '\n' : '';
  let result = text + edge;
  for (const child of node.childNodes) result = collect(child, base, result, found);
  return result + edge;
}

function outboundHref(link: Element, base: URL): string | null {
  const url = URL.parse(link.getAttribute('href') ?? '', base);
  if (!url || !/^https?:$/.test(url.protocol) || url.origin === base.origin) return null;
  const image = URL.parse(link.querySelector('img')?.getAttribute('src') ?? '', base);
  return image?.href === url.href ? null : url.href;
}

/**
 * Offsets at which words start. An unknown language tag falls back to English. A full stop between
 * letters is inside a word (UAX #29, WB6 and WB7); Chromium breaks there and Firefox does not, so a
 * letter stands in for it.
 */
function wordStarts(text: string, language: string | null): number[] {
  const segments = segmenter(language).segment(text.replace(/(?<=\p{L})\.(?=\p{L})/gu, 'x'));
  return Array.from(segments)
    .filter((segment) => segment.isWordLike)
    .map((segment) => segment.index);
}

function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
