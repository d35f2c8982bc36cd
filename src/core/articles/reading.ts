import { disclosureOffset } from '../links/disclosure.ts';
import type { BodyLink } from '../links/link.ts';
import { paidLinks } from '../links/rel.ts';
import { wordStarts } from './words.ts';

/** A link as a reader of some format finds it: at an offset in the body's text, with its `rel`. */
export type FoundLink = Omit<BodyLink, 'position' | 'sponsored'> & { offset: number; rel: string };

/** What is kept of a body. Its text is not. */
export type BodyReading = {
  wordCount: number;
  links: BodyLink[];
  /** Position of the first sentence that says the article has affiliate links; 'nowhere': none does. */
  disclosedAt: number | 'nowhere';
};

/** No article has more links than this or longer addresses: this bounds hostile pages. */
const MAX_LINKS = 5000;
const MAX_HREF = 4000;
const MAX_TEXT = 120;

/**
 * Counts a body's words, and locates its links and its disclosure as shares of them. `text` is what readers see
 * without code blocks, with a line break between blocks; `found` are the links in order of their offsets.
 */
export function readingOf(text: string, found: readonly FoundLink[], language: string | null): BodyReading {
  const starts = wordStarts(text, language);
  const position = (offset: number) =>
    starts.length === 0 ? 0 : Math.round((countBelow(starts, offset) / starts.length) * 1e4) / 1e4;
  const disclosure = disclosureOffset(text);
  const paid = paidLinks(found.map(({ rel }) => rel));
  return {
    wordCount: starts.length,
    links: found
      .map((link, index) => ({ ...link, isPaid: paid[index] === true }))
      .filter(({ href }) => href.length <= MAX_HREF)
      .slice(0, MAX_LINKS)
      .map(({ href, text: label, place, offset, isPaid }) => ({
        href,
        text: shortened(label),
        place,
        position: position(offset),
        ...(isPaid && { sponsored: true }),
      })),
    disclosedAt: disclosure === null ? 'nowhere' : position(disclosure),
  };
}

/** How many of some ascending numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

function shortened(text: string): string {
  const line = text
    .slice(0, 10 * MAX_TEXT)
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= MAX_TEXT ? line : `${letters.slice(0, MAX_TEXT - 1).join('')}…`;
}
