import { cleanAddress } from '@/core/articles/address.ts';
import { LONGEST_NAME } from '@/core/articles/authorship.ts';
import { firstMoment, type Moment } from '@/sites/page/moment.ts';
import { type FeedItem, itemsOf, type Text } from './feed-items.ts';
import { withNumericZone } from './feed-text.ts';

/** An article as a feed or sitemap lists it. */
export type ListedArticle = {
  url: string;
  /** '' where a sitemap lists the address alone. */
  title: string;
  published: Moment;
  tags: string[];
  authors: string[];
  /** Where the entry says that it was first, at another address than its own. */
  canonicalUrl?: string;
};

const LONGEST_TEXT = 500;

/** The articles that an RSS, Atom, RDF or JSON feed lists. Throws where the text is no feed. */
export function readFeed(text: string, feedUrl: string): ListedArticle[] {
  return itemsOf(text).flatMap((item) => {
    const address = addressOf(item, feedUrl);
    if (!address) return [];
    const canonicalUrl = webAddress(item.first);
    const own = cleanAddress(address);
    return [
      {
        url: own,
        ...(canonicalUrl !== null && canonicalUrl !== own && { canonicalUrl }),
        title: plain(item.title),
        published: firstMoment(...item.dates.map((date) => date && withNumericZone(date))),
        tags: filled(item.tags),
        authors: filled(item.authors, LONGEST_NAME),
      },
    ];
  });
}

/** Where an entry is; null for one that has no address of its own. */
function addressOf({ url, id, bases }: FeedItem, feedUrl: string): URL | null {
  const base = bases.reduce((outer, inner) => URL.parse(inner ?? '', outer)?.href ?? outer, feedUrl);
  return onWeb(url ? URL.parse(url, base) : URL.parse(id ?? ''));
}

function webAddress(text: Text): string | null {
  const url = onWeb(URL.parse(text ?? ''));
  return url && cleanAddress(url);
}

function onWeb(url: URL | null): URL | null {
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

function plain(text: Text, longest = LONGEST_TEXT): string {
  return (text ?? '').slice(0, longest).replace(/\s+/g, ' ').trim();
}

function filled(texts: readonly Text[], longest?: number): string[] {
  const plains = texts.slice(0, 50).map((text) => plain(text, longest));
  return [...new Set(plains.filter(Boolean))];
}
