import { parseFeed } from 'feedsmith';
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
};

type Item = {
  url: string | undefined;
  title: string | undefined;
  date: string | undefined;
  tags: Text[];
  authors: Text[];
};
type Text = string | undefined;

const MOST = 2000;

/** The articles that an RSS, Atom, RDF or JSON feed lists. Throws where the text is no feed. */
export function readFeed(text: string, feedUrl: string): ListedArticle[] {
  return itemsOf(text)
    .slice(0, MOST)
    .flatMap(({ url, title, date, tags, authors }) => {
      const address = URL.parse(url ?? '', feedUrl);
      if (!address || !/^https?:$/.test(address.protocol)) return [];
      return [
        {
          url: cleanAddress(address),
          title: plain(title),
          published: firstMoment(date),
          tags: filled(tags),
          authors: filled(authors),
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
        title: item.title,
        date: item.pubDate,
        tags: (item.categories ?? []).map(({ name }) => name),
        authors: item.dc?.creators ?? (item.authors ?? []).map(({ name }) => name),
      }));
  }
}

function plain(text: Text): string {
  return (text ?? '').slice(0, 500).replace(/\s+/g, ' ').trim();
}

function filled(texts: readonly Text[]): string[] {
  return [...new Set(texts.slice(0, 50).map(plain).filter(Boolean))];
}
