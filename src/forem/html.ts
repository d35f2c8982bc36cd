import { Parser } from 'htmlparser2';
import { blockElements, unreadElements } from '../core/articles/elements.ts';
import type { FoundLink } from '../core/articles/reading.ts';
import type { LinkPlace } from '../core/links/link.ts';
import { passedOn } from '../core/links/passed-on.ts';

const unread = new Set(unreadElements.split(', '));
const blocks = new Set(blockElements.split(', '));

type Open = { name: string; className: string };

/** A link that is open: what a reader sees of it is still to come. */
type OpenLink = FoundLink & { alt: string; hasImage: boolean };

/** The text that readers see of some HTML, a line break between blocks, and the links to other origins in it. */
export function readHtml(html: string, base: URL): { text: string; links: FoundLink[] } {
  const links: FoundLink[] = [];
  const open: Open[] = [];
  let text = '';
  let link: OpenLink | null = null;
  /** How many open elements are of those whose text nobody reads. */
  let unreadOpen = 0;
  const isHidden = () => unreadOpen > 0;
  const edge = (name: string) => {
    if (blocks.has(name) || unread.has(name)) text += '\n';
  };
  const parser = new Parser({
    onopentag(name, { href, rel = '', class: className = '', src = '', alt = '' }) {
      edge(name);
      open.push({ name, className });
      if (unread.has(name)) unreadOpen += 1;
      if (isHidden()) return;
      if (name === 'a') link = href === undefined ? null : openLink(href, rel, base, text.length);
      if (name !== 'img' || !link) return;
      // An image that is linked to itself is no link of the author.
      if (URL.parse(src, base)?.href === link.href) link = null;
      else link = { ...link, alt, hasImage: true };
    },
    ontext(data) {
      if (!isHidden()) text += data;
    },
    onclosetag(name) {
      if (name === 'a' && link) {
        links.push(closed(link, text.slice(link.offset).trim(), open));
        link = null;
      }
      open.splice(
        open.findLastIndex((element) => element.name === name),
        1,
      );
      if (unread.has(name)) unreadOpen -= 1;
      edge(name);
    },
  });
  parser.end(html);
  return { text, links };
}

function openLink(href: string, rel: string, base: URL, offset: number): OpenLink | null {
  const url = outboundUrl(href, base);
  if (!url) return null;
  return { href: url, text: '', place: 'prose', offset, rel, alt: '', hasImage: false };
}

function closed({ alt, hasImage, ...link }: OpenLink, words: string, open: readonly Open[]): FoundLink {
  const place = placeOf(open);
  return { ...link, text: words || alt, place: hasImage && !words && place !== 'embed' ? 'image' : place };
}

function placeOf(open: readonly Open[]): LinkPlace {
  const isIn = (pattern: RegExp) => open.some(({ name }) => pattern.test(name));
  if (open.some(({ className }) => className === 'cta')) return 'button';
  if (open.some(({ className }) => className === 'c-embed')) return 'embed';
  if (isIn(/^h[1-6]$/)) return 'heading';
  if (isIn(/^t[dh]$/)) return 'table';
  return isIn(/^li$/) ? 'list' : 'prose';
}

/** Forem takes what has a full stop and no scheme for a host (`redcarpet/render/html_rouge.rb`). */
function outboundUrl(href: string, base: URL): string | null {
  const isBareHost = /^[^/#?:]+\.[^/#?:]+/.test(href);
  const parsed = URL.parse(isBareHost ? `//${href}` : href, base);
  const url = parsed && passedOn(parsed);
  return url && /^https?:$/.test(url.protocol) && url.origin !== base.origin ? url.href : null;
}
