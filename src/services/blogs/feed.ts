import { parseFeed } from 'feedsmith';
import { LONGEST_NAME } from '@/core/articles/authorship.ts';
import { cleanAddress } from '@/sites/page/address.ts';
import { firstMoment, type Moment } from '@/sites/page/moment.ts';

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

type Item = {
  url: string | undefined;
  /** The address by which the entry is known wherever it is listed. */
  first?: string | undefined;
  title: string | undefined;
  date: string | undefined;
  tags: Text[];
  authors: Text[];
};
type Text = string | undefined;

const MOST = 2000;
const LONGEST_TEXT = 500;

/** The articles that an RSS, Atom, RDF or JSON feed lists. Throws where the text is no feed. */
export function readFeed(text: string, feedUrl: string): ListedArticle[] {
  return itemsOf(text)
    .slice(0, MOST)
    .flatMap(({ url, first, title, date, tags, authors }) => {
      const address = URL.parse(url ?? '', feedUrl);
      if (!address || !/^https?:$/.test(address.protocol)) return [];
      const canonicalUrl = webAddress(first);
      const own = cleanAddress(address);
      return [
        {
          url: own,
          ...(canonicalUrl !== null && canonicalUrl !== own && { canonicalUrl }),
          title: plain(title),
          published: firstMoment(date),
          tags: filled(tags),
          authors: filled(authors, LONGEST_NAME),
        },
      ];
    });
}

function itemsOf(text: string): Item[] {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.url ?? item.external_url,
        title: item.title,
        date: item.date_published,
        tags: item.tags ?? [],
        authors: (item.authors ?? parsed.feed.authors ?? []).map(({ name }) => name),
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        url: entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? entry.id,
        first: entry.links?.find(({ rel }) => rel === 'canonical')?.href,
        title: entry.title?.value,
        date: entry.published,
        tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
        authors: (entry.authors ?? parsed.feed.authors ?? []).map(({ name }) => name),
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link,
        title: item.title,
        date: item.dc?.dates?.[0],
        tags: item.dc?.subjects ?? [],
        authors: item.dc?.creators ?? [],
      }));
    default:
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link ?? item.guid?.value,
        // An address unless it says that it is none (RSS 2.0, `guid`); a feed that passes others on keeps theirs.
        first: item.guid?.isPermaLink === false ? undefined : item.guid?.value,
        title: item.title,
        date: item.pubDate,
        tags: (item.categories ?? []).map(({ name }) => name),
        authors: item.dc?.creators ?? (item.authors ?? []).map(({ name }) => name),
      }));
  }
}

function webAddress(text: Text): string | null {
  const url = URL.parse(text ?? '');
  return url && /^https?:$/.test(url.protocol) ? cleanAddress(url) : null;
}

function plain(text: Text, longest = LONGEST_TEXT): string {
  return (text ?? '').slice(0, longest).replace(/\s+/g, ' ').trim();
}

function filled(texts: readonly Text[], longest?: number): string[] {
  const plains = texts.slice(0, 50).map((text) => plain(text, longest));
  return [...new Set(plains.filter(Boolean))];
}
