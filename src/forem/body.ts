import { Marked } from 'marked';
import { type BodyReading, readingOf } from '../core/articles/reading.ts';
import { readHtml } from './html.ts';
import { liquid, liquidInHtml } from './liquid.ts';

/** Of the old editor: title, tags and so on before the body. */
const frontMatter = /^\s*---[ \t]*\r?\n(?=\w+:)[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/** No run of blanks this long means anything, and the parser looks at all that follow for each of them. */
const longBlank = / {100,}/g;

const markdown = new Marked({ gfm: true, breaks: true });
markdown.use({ extensions: liquid, renderer: { html: ({ text }) => liquidInHtml(text) } });

/**
 * Reads an article's Markdown as its page would be read: no code blocks, embeds as links, links within the
 * site as none. Needs no DOM.
 * @param base the article's address
 * @returns the reading, with the text that it was made from
 */
export function readForemBody(
  source: string,
  base: URL,
  language: string | null,
): BodyReading & { text: string } {
  const body = source.replace(frontMatter, '').replace(longBlank, ' '.repeat(100));
  const html = markdown.parse(body, { async: false });
  const { text, links } = readHtml(html, base);
  return { text, ...readingOf(text, links, language) };
}
