import { saidBy } from './words.ts';

/** An article as marked up in the page's own elements: microformats or microdata. */
export type Marked = {
  root: Element;
  /** The element that holds the text. */
  body: Element | null;
  url: string | null;
  /** True if it has something that only an article has, not just a title. */
  isWhole: boolean;
  values: (property: MarkedProperty) => string[];
};
export type MarkedProperty = 'title' | 'author' | 'published' | 'modified' | 'tag';

const most = 50;
const itemTypes = ['BlogPosting', 'Article', 'NewsArticle', 'TechArticle'].map(
  (type) => `[itemscope][itemtype$="schema.org/${type}"]`,
);

/**
 * The page's one h-entry (https://microformats.org/wiki/h-entry); null where it has none, or several, as
 * lists have.
 */
export function hEntry(doc: Document, page: URL): Marked | null {
  const entries = [...doc.querySelectorAll('.h-entry, .hentry')].filter(
    (entry) => !entry.parentElement?.closest('.h-entry, .hentry, .h-feed, .h-cite, .hfeed aside, .h-card'),
  );
  const [root, other] = entries;
  if (!root || other) return null;
  const classes: Record<MarkedProperty, string> = {
    title: '.p-name:not(.h-card *), .entry-title',
    author: '.p-author .p-name, .p-author:not(:has(.p-name)), .author .fn, .vcard .fn',
    published: '.dt-published, .published',
    modified: '.dt-updated, .updated',
    tag: '.p-category',
  };
  const values = (property: MarkedProperty) => textsOf(root.querySelectorAll(classes[property]));
  return {
    root,
    body: root.querySelector('.e-content, .entry-content'),
    url: addressOf(
      root,
      root.querySelector('.u-url:not(.h-card, .h-card *)'),
      root.querySelector(classes.title),
      page,
    ),
    isWhole: values('published').length > 0,
    values,
  };
}

/** The page's one schema.org article in microdata; null where it has none, or several. */
export function microdata(doc: Document, page: URL): Marked | null {
  const items = [...doc.querySelectorAll(itemTypes.join(', '))].filter(
    (item) => !item.parentElement?.closest('[itemscope]:not([itemtype*="WebPage"])'),
  );
  const [root, other] = items;
  if (!root || other) return null;
  const names: Record<MarkedProperty, string[]> = {
    title: ['headline', 'name'],
    author: ['author'],
    published: ['datePublished'],
    modified: ['dateModified'],
    tag: ['keywords'],
  };
  const all = (name: string) =>
    [...root.querySelectorAll(`[itemprop~="${name}"]`)].filter(
      (item) => item.parentElement?.closest('[itemscope]') === root,
    );
  const [body = null] = all('articleBody');
  const url =
    root.getAttribute('itemid') ?? addressOf(root, all('url')[0], names.title.flatMap(all)[0], page);
  return {
    root,
    body,
    url,
    // gatsby-starter-blog says a post's date to readers only.
    isWhole: url !== null || body !== null || all('datePublished').length > 0,
    values: (property) => {
      const items = names[property].flatMap(all);
      if (property === 'tag') return textsOf(items.flatMap(linksOrSelf));
      return textsOf(items.map((item) => item.querySelector('[itemprop~="name"]') ?? item));
    },
  };
}

/** The links of an element, or the element itself: keywords may be a line of links with a word before them. */
function linksOrSelf(item: Element): Element[] {
  const links = [...item.querySelectorAll('a[href]')];
  return links.length > 0 ? links : [item];
}

type Found = Element | null | undefined;

/** An entry's address: as it says, else where its title leads within its site. */
function addressOf(root: Element, marked: Found, title: Found, page: URL): string | null {
  const said = marked ?? root.querySelector('[rel="bookmark"]');
  if (said) return said.getAttribute('href') ?? said.getAttribute('content');
  const link = title?.closest('a[href]') ?? title?.querySelector('a[href]:not([href^="#"])');
  const address = URL.parse(link?.getAttribute('href') ?? 'none:', page);
  return address?.hostname === page.hostname ? address.href : null;
}

function textsOf(elements: Iterable<Element>): string[] {
  return [...new Set([...elements].slice(0, most).map(saidBy).filter(Boolean))];
}
