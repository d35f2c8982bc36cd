import { blockElements, markedRelations, readProse, unreadElements } from '../core/articles/prose.ts';
import type { ReadLink } from './site.ts';

/** What a body's text says: its words, and where its links to other origins stand among them. */
export type BodyReading = { wordCount: number; links: ReadLink[] };

const skipped = [...unreadElements, '.highlight'].join(', ');
const embed = '.c-embed, .crayons-card, [class*="ltag"]';
const marked = markedRelations.map((relation) => `[rel~="${relation}" i]`).join(', ');
const block = blockElements.join(', ');

type FoundLink = { href: string; offset: number; embed: Element | null; sponsored: boolean };

/**
 * Counts the words of an article's body, without code blocks; inline code counts. Links: http(s) to another
 * origin than `base`; fragments and images linked to themselves are no links of the author, and an
 * embedded card's link counts once.
 */
export function readBody(body: Element, base: URL, language: string | null): BodyReading {
  const found: FoundLink[] = [];
  const text = collect(body, base, '', found);
  const { wordCount, positionOf } = readProse(text, language);
  return {
    wordCount,
    links: found
      .filter((link, index) => !repeatsInEmbed(link, found.slice(0, index)))
      .map(({ href, offset, sponsored }) => ({
        href,
        position: positionOf(offset),
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
