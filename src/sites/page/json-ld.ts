import { unescaped } from './words.ts';

/** One object of a page's JSON-LD. Read it with `valuesOf` only: it is whatever the page says. */
type LdNode = Readonly<Record<string, unknown>>;

/** The most that is looked at of a page, however much it says. */
const most = { scripts: 20, characters: 300_000, nodes: 2000, depth: 12 } as const;

/** Where other pieces of writing are named: nothing below these is what the page is about. */
const aside =
  /^(blogPost|itemListElement|hasPart|comment|mentions|about|citation|relatedLink|isPartOf|subjectOf|review|itemReviewed)$/;

const articleTypes =
  /^(Article|AdvertiserContentArticle|BlogPosting|LiveBlogPosting|NewsArticle|Report|SatiricalArticle|ScholarlyArticle|SocialMediaPosting|TechArticle|HowTo)$/;

type Found = { node: LdNode; isAside: boolean };

/**
 * The article that a page's JSON-LD (https://schema.org, https://www.w3.org/TR/json-ld11/) is about: one whose own
 * address is the page's, else the only one that stands by itself and names no address. Null if there is none, and for
 * lists of articles. Work is bounded, and nothing throws.
 */
export function articleNode(doc: Document, isPageAddress: (address: string) => boolean): LdArticle | null {
  const found = nodesOf(doc);
  const articles = found.filter(({ node }) => typesOf(node).some((type) => articleTypes.test(type)));
  const addressed = articles.find(({ node }) => addressesOf(node).some(isPageAddress));
  const alone = articles.filter(({ node, isAside }) => !isAside && addressesOf(node).length === 0);
  const node = addressed?.node ?? (alone.length === 1 ? alone[0]?.node : undefined);
  if (!node) return null;
  // A reference is an object with nothing but the id of another one.
  const described = found.filter((each) => own(each.node, 'name') !== undefined);
  const byId = new Map(described.map((each) => [text(own(each.node, '@id')), each.node]));
  byId.delete('');
  return { valuesOf: (key) => valuesOf(node, key, byId) };
}

/** An article's values by property: lists flattened, references followed once, objects by their name. */
export type LdArticle = { valuesOf: (key: string) => string[] };

/** Types of the page itself that say it is no article. */
export function pageTypes(doc: Document): string[] {
  return nodesOf(doc).flatMap(({ node, isAside }) => (isAside ? [] : typesOf(node)));
}

function nodesOf(doc: Document): Found[] {
  const found: Found[] = [];
  const scripts = [...doc.querySelectorAll('script[type="application/ld+json" i]')].slice(0, most.scripts);
  const waiting: { value: unknown; depth: number; isAside: boolean }[] = [];
  for (const script of scripts) waiting.push({ value: parse(script.textContent), depth: 0, isAside: false });
  for (let next = waiting.shift(); next && found.length < most.nodes; next = waiting.shift()) {
    const { value, depth, isAside } = next;
    if (typeof value !== 'object' || value === null || depth > most.depth) continue;
    const entries = Object.entries(value).slice(0, most.nodes);
    if (!Array.isArray(value)) found.push({ node: Object.fromEntries(entries), isAside });
    for (const [key, child] of entries) {
      if (waiting.length > most.nodes) break;
      waiting.push({ value: child, depth: depth + 1, isAside: isAside || aside.test(key) });
    }
  }
  return found;
}

function parse(json: string | null): unknown {
  if (!json || json.length > most.characters) return null;
  try {
    return JSON.parse(json.replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/)|(-->|\/\*\]\]>\*\/)\s*$/g, ''));
  } catch {
    return null;
  }
}

function typesOf(node: LdNode): string[] {
  return list(own(node, '@type')).map((type) =>
    text(type).replace(/^(https?:\/\/schema\.org\/|schema:)/, ''),
  );
}

/** The addresses by which an article identifies its page. */
function addressesOf(node: LdNode): string[] {
  const main = list(own(node, 'mainEntityOfPage')).flatMap((page) =>
    isNode(page) ? [own(page, '@id'), own(page, 'url')] : [page],
  );
  const all = [own(node, 'url'), own(node, '@id'), ...main].flatMap(list).map(text);
  return all.filter((address) => /^https?:|^\//.test(address));
}

function valuesOf(node: LdNode, key: string, byId: ReadonlyMap<string, LdNode>): string[] {
  const values = list(own(node, key)).flatMap((value) => {
    if (!isNode(value)) return [text(value)];
    const named = own(value, 'name') ?? own(value, '@value') ?? own(value, 'alternateName');
    const referred = named === undefined ? byId.get(text(own(value, '@id'))) : undefined;
    return list(named ?? (referred && own(referred, 'name'))).map(text);
  });
  // Ghost and jekyll-seo-tag escape them as HTML, which JSON in a script is not.
  return values.map((value) => unescaped(value).trim()).filter(Boolean);
}

function own(node: LdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One or many, as JSON-LD has it either way. */
function list(value: unknown): unknown[] {
  if (isNode(value) && Array.isArray(own(value, '@list'))) return list(own(value, '@list'));
  return Array.isArray(value) ? value.slice(0, 100) : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 2000) : '';
}
