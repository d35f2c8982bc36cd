import { blockElements, unreadElements } from '../core/articles/elements.ts';
import { type BodyReading, type FoundLink, readingOf } from '../core/articles/reading.ts';
import type { LinkPlace } from '../core/links/link.ts';
import { passedOn } from '../core/links/passed-on.ts';

/** Highlighted code; authors mark text of theirs with the same name. */
const skipped = `${unreadElements}, .highlight:has(pre)`;
/** Parts of a body that are not the article: links there are nobody's recommendation. */
const aside =
  'nav, [role="navigation"], #comments, .comments, [class*="author-bio" i], [class*="author-box" i]';
const embed =
  '.c-embed, .crayons-card, [class*="ltag"], .kg-bookmark-card, .wp-block-embed, .graf--mixtapeEmbed';
const links = 'a[href], area[href]';
const button = 'button, [role="button" i], [class*="btn" i], [class*="button" i], [class*="cta" i]';

/** The text so far, and the links in it. */
type Found = {
  body: Element;
  base: URL;
  text: string;
  links: FoundLink[];
  hrefsOfEmbed: Map<Element, Set<string>>;
};

/**
 * Counts the words of an article's body and finds its links, without code blocks; inline code counts. Links: http(s)
 * to another origin than `base`. Fragments and images linked to themselves don't count as the author's links, and an
 * embedded card's link counts once.
 */
export function readBody(body: Element, base: URL, language: string | null): BodyReading {
  const found: Found = { body, base, text: '', links: [], hrefsOfEmbed: new Map() };
  collect(body, found);
  return readingOf(found.text, found.links, language);
}

/** Appends the node's text, a line break at each block's edges, and notes links by offset. */
function collect(node: Node, found: Found): void {
  if (!(node instanceof Element)) {
    if (node.nodeType === Node.TEXT_NODE) found.text += node.nodeValue;
    return;
  }
  if (isLink(node)) note(node, found);
  if (node.matches(skipped)) {
    for (const link of node.matches('button') ? node.querySelectorAll(links) : []) note(link, found);
    found.text += '\n';
    return;
  }
  const edge = node.matches(blockElements) ? '\n' : '';
  found.text += edge;
  for (const child of node.childNodes) collect(child, found);
  found.text += edge;
}

/** True for a link: by its element, or by a script in it, unless that only repeats a link around it or in it. */
function isLink(node: Element): boolean {
  if (node.matches(links)) return true;
  return node.hasAttribute('onclick') && !node.closest(links) && !node.querySelector(links);
}

function note(link: Element, { body, base, text, links, hrefsOfEmbed }: Found): void {
  const href = outboundHref(link, base);
  // The body itself may lie in a card, or among comments.
  const around = (selector: string) => {
    const part = link.closest(selector);
    return part && part !== body && body.contains(part) ? part : null;
  };
  if (!href || around(aside)) return;
  const card = around(embed);
  if (card) {
    const seen = hrefsOfEmbed.get(card) ?? new Set();
    if (seen.has(href)) return;
    hrefsOfEmbed.set(card, seen.add(href));
  }
  const image = link.matches('area') ? link : link.querySelector('img, picture, svg');
  const words = link.textContent?.trim() ?? '';
  const alt = link.getAttribute('alt') ?? link.querySelector('img')?.getAttribute('alt');
  links.push({
    href,
    text: words || (alt ?? ''),
    place: image && !words && !card ? 'image' : placeOf(link, around),
    offset: text.length,
    rel: link.getAttribute('rel') ?? '',
  });
}

function placeOf(link: Element, around: (selector: string) => Element | null): LinkPlace {
  if (link.matches(button) || around('button') || link.querySelector('button')) return 'button';
  if (around(embed)) return 'embed';
  if (around('h1, h2, h3, h4, h5, h6')) return 'heading';
  if (around('td, th')) return 'table';
  return around('li') ? 'list' : 'prose';
}

/** The address that a click opens by a script in the element itself. */
const opened = /(?:\blocation(?:\.href)?\s*=|\blocation\.(?:assign|replace)\(|\bopen\()\s*['"]([^'"]+)/;

function outboundHref(link: Element, base: URL): string | null {
  const said = link.getAttribute('href') ?? '#';
  const script = `${said} ${link.getAttribute('onclick')}`;
  const address = /^(#|javascript:)/i.test(said) ? opened.exec(script)?.[1] : said;
  const parsed = URL.parse(address ?? '', base);
  const url = parsed && passedOn(parsed);
  if (!url || !/^https?:$/.test(url.protocol) || url.origin === base.origin) return null;
  const image = URL.parse(link.querySelector('img')?.getAttribute('src') ?? '', base);
  return image?.href === url.href ? null : url.href;
}
