import { parseFeed } from 'feedsmith';
import { textOf, textOfEither } from './feed-text.ts';

/** What a format may leave out. */
export type Text = string | undefined;

/** An entry of a feed, whatever the format. */
export type FeedItem = {
  url: Text;
  /** Its identity, which is its address where it has no other and this is one. */
  id: Text;
  /** What its address is relative to (`xml:base`), the outermost first; each to the one before. */
  bases: Text[];
  /** The address by which the entry is known wherever it is listed. */
  first?: Text;
  title: Text;
  /** When it was published, the surest first. */
  dates: Text[];
  tags: Text[];
  authors: Text[];
};

/** Hostile feeds stay bounded; nobody has written more posts. */
const MOST = 10_000;

/** The entries of an RSS, Atom, RDF or JSON feed. Throws where the text is no feed. */
export function itemsOf(text: string): FeedItem[] {
  const parsed = parseFeed(text, { maxItems: MOST });
  switch (parsed.format) {
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.url ?? item.external_url,
        id: item.id,
        bases: [],
        title: item.title,
        dates: [item.date_published],
        tags: item.tags ?? [],
        authors: (item.authors ?? parsed.feed.authors ?? []).map(({ name }) => name),
      }));
    case 'atom': {
      const entries = parsed.feed.entries ?? [];
      // If no entry has `published`, the generator knows only one date per post, and writes that.
      const isDated = entries.some(({ published }) => published !== undefined);
      return entries.map((entry) => ({
        url: pageOf(entry.links),
        id: entry.id,
        bases: [parsed.feed.xml?.base, entry.xml?.base],
        first: entry.links?.find(({ rel }) => rel === 'canonical')?.href,
        title: atomText(entry.title),
        dates: [isDated ? entry.published : entry.updated],
        tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
        authors: (entry.authors ?? parsed.feed.authors ?? []).map(({ name }) => name),
      }));
    }
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link,
        id: item.rdf?.about,
        bases: [parsed.feed.xml?.base, item.xml?.base],
        title: item.title && textOfEither(item.title),
        dates: [item.dc?.dates?.[0]],
        tags: item.dc?.subjects ?? [],
        authors: item.dc?.creators ?? [],
      }));
    default:
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link ?? pageOf(item.atom?.links),
        id: item.guid?.value,
        bases: [parsed.feed.xml?.base, item.xml?.base],
        // An address unless it says otherwise (RSS 2.0, `guid`); a feed that passes on others' entries keeps their
        // guids.
        first: item.guid?.isPermaLink === false ? undefined : item.guid?.value,
        title: item.title && textOfEither(item.title),
        dates: [item.pubDate, item.dc?.dates?.[0]],
        tags: (item.categories ?? []).map(({ name }) => name),
        authors: item.dc?.creators ?? (item.authors ?? []).map(({ name }) => name),
      }));
  }
}

/** The page among an entry's links, which may name it in other formats as well (RFC 4287, 4.2.7). */
function pageOf(links: readonly { href?: Text; rel?: Text; type?: Text }[] | undefined): Text {
  const pages = links?.filter(({ rel = 'alternate' }) => rel === 'alternate') ?? [];
  return (pages.find(({ type = 'text/html' }) => /html/i.test(type)) ?? pages[0])?.href;
}

/** RFC 4287, section 3.1.1: text unless its type says that it is HTML. */
function atomText(title: { value?: Text; type?: Text } | undefined): Text {
  const isHtml = /html/i.test(title?.type ?? '');
  return isHtml && title?.value ? textOf(title.value) : title?.value;
}
