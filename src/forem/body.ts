import { Parser } from 'htmlparser2';
import { Marked } from 'marked';
import { blockElements, markedRelations, readProse, unreadElements } from '../core/articles/prose.ts';
import { liquid, liquidInHtml } from './liquid.ts';

export type BodyLink = { href: string; position: number; sponsored?: true };

/** What a body says: the text that readers see, its words, and its links to other origins among them. */
export type ForemBody = { text: string; wordCount: number; links: BodyLink[] };

const unread = new Set<string>(unreadElements);
const blocks = new Set(blockElements);
const relations: readonly string[] = markedRelations;
/** Of the old editor: title, tags and so on before the body. */
const frontMatter = /^\s*---[ \t]*\r?\n(?=\w+:)[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

const markdown = new Marked({ gfm: true, breaks: true });
markdown.use({ extensions: liquid, renderer: { html: ({ text }) => liquidInHtml(text) } });

/**
 * Reads an article's Markdown as its page would be read: no code blocks, embeds as links, relative links as
 * links within the site, which are none. Needs no DOM.
 * @param base the article's address
 */
export function readForemBody(source: string, base: URL, language: string | null): ForemBody {
  const html = markdown.parse(source.replace(frontMatter, ''), { async: false });
  const { text, links } = readHtml(html, base);
  const { wordCount, positionOf } = readProse(text, language);
  return {
    text,
    wordCount,
    links: links.map(({ href, offset, sponsored }) => ({
      href,
      position: positionOf(offset),
      ...(sponsored && { sponsored }),
    })),
  };
}

type FoundLink = { href: string; offset: number; sponsored: boolean };

function readHtml(html: string, base: URL): { text: string; links: FoundLink[] } {
  const links: FoundLink[] = [];
  let text = '';
  /** Open elements whose text is no prose. */
  let hidden = 0;
  const edge = (name: string) => {
    if (blocks.has(name) || unread.has(name)) text += '\n';
  };
  const parser = new Parser({
    onopentag(name, { href, rel = '', src = '' }) {
      edge(name);
      if (unread.has(name)) hidden += 1;
      if (hidden > 0) return;
      const url = name === 'a' && href !== undefined ? outboundUrl(href, base) : null;
      if (url) links.push({ href: url, offset: text.length, sponsored: isMarked(rel) });
      // An image that is linked to itself is no link of the author.
      if (name === 'img' && links.at(-1)?.href === URL.parse(src, base)?.href) links.pop();
    },
    ontext(data) {
      if (hidden === 0) text += data;
    },
    onclosetag(name) {
      if (unread.has(name)) hidden -= 1;
      edge(name);
    },
  });
  parser.end(html);
  return { text, links };
}

function isMarked(rel: string): boolean {
  return rel
    .toLowerCase()
    .split(/\s+/)
    .some((relation) => relations.includes(relation));
}

/** Forem takes what has a full stop and no scheme for a host (`redcarpet/render/html_rouge.rb`). */
function outboundUrl(href: string, base: URL): string | null {
  const isBareHost = /^[^/#?:]+\.[^/#?:]+/.test(href);
  const url = URL.parse(isBareHost ? `//${href}` : href, base);
  return url && /^https?:$/.test(url.protocol) && url.origin !== base.origin ? url.href : null;
}
