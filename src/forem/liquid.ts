import type { TokenizerExtension, TokenizerThis, Tokens } from 'marked';

const opening = /\{%-?\s*(\w+)/y;
const closing = /%\}/g;
/** Blocks whose content is no prose: formulas, and what the author commented out. */
const silentOpening = /\{%-?\s*(?:katex|comment)\b/;
const silentEnds: ReadonlyMap<string, RegExp> = new Map([
  ['katex', /\{%-?\s*endkatex\s*-?%\}/g],
  ['comment', /\{%-?\s*endcomment\s*-?%\}/g],
]);
/** Tags whose argument is a line that readers see. */
const summaries = /^(details|collapsible|spoiler)$/;

/**
 * Forem's Liquid tags for a Markdown parser (`app/liquid_tags` of forem/forem), as what readers see:
 * `{% embed URL %}` as a card's link, `{% cta URL %}` as a link around its text, a summary as its words, all
 * others as nothing.
 */
export const liquid: TokenizerExtension[] = [
  { name: 'silent-liquid', level: 'block', start: startInParagraph, tokenizer: silent },
  { name: 'silent-liquid', level: 'inline', start, tokenizer: silent },
  { name: 'liquid', level: 'inline', start, tokenizer: shown },
];

/** The same in a block of HTML, which Markdown leaves as it is. */
export function liquidInHtml(html: string): string {
  const text = {};
  let shown = '';
  let from = 0;
  for (let at = html.indexOf('{%'); at >= 0; at = html.indexOf('{%', from)) {
    const tag = tagAt(html, at, text);
    shown += html.slice(from, at) + (tag ? htmlOf(tag) : '{%');
    from = tag?.end ?? at + 2;
  }
  return shown + html.slice(from);
}

function start(source: string): number | undefined {
  return placeOf(source.indexOf('{%'));
}

/** Longer than any paragraph. */
const FAR = 5000;

/**
 * Where in a paragraph the next silent block begins. The parser asks at every place, so one far ahead is left
 * to a later call.
 */
function startInParagraph(this: TokenizerThis, source: string): number | undefined {
  return isGivenUp(this.lexer) ? undefined : placeOf(source.slice(0, FAR).search(silentOpening));
}

const placeOf = (index: number) => (index < 0 ? undefined : index);

function silent(this: TokenizerThis, source: string): Tokens.HTML | undefined {
  const end = silentEnds.get(openingAt(source, 0)?.name ?? '');
  const tag = end && tagAt(source, 0, this.lexer);
  const last = end && tag && find(end, source, tag.end, this.lexer);
  return last ? htmlToken(source.slice(0, last.end), '') : undefined;
}

function shown(this: TokenizerThis, source: string): Tokens.HTML | undefined {
  const tag = tagAt(source, 0, this.lexer);
  return tag ? htmlToken(source.slice(0, tag.end), htmlOf(tag)) : undefined;
}

type Tag = { name: string; argument: string; end: number };

/** The tag that begins at a place of a source, if one does. */
function tagAt(source: string, at: number, text: object): Tag | null {
  const opened = openingAt(source, at);
  const close = opened && find(closing, source, opened.end, text);
  if (!close) return null;
  const argument = source.slice(opened.end, close.start).replace(/-$/, '').trim();
  return { name: opened.name, argument, end: close.end };
}

function openingAt(source: string, at: number): { name: string; end: number } | null {
  opening.lastIndex = at;
  const match = opening.exec(source);
  return match && { name: match[1] ?? '', end: opening.lastIndex };
}

/** More tags than any author leaves open, also where they are what the article is about. */
const MOST_OPEN = 100;
/** How many tags of a text were left open, by what stands for the text. */
const open = new WeakMap<object, number>();
const isGivenUp = (text: object) => (open.get(text) ?? 0) >= MOST_OPEN;

/**
 * Where a pattern matches next. If a tag is never closed, the search goes through all of the rest, so it gives
 * up on a text that leaves many tags open: the time taken depends on the length of the text alone, whoever
 * wrote it.
 */
function find(
  pattern: RegExp,
  source: string,
  from: number,
  text: object,
): { start: number; end: number } | null {
  if (isGivenUp(text)) return null;
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  if (match) return { start: match.index, end: pattern.lastIndex };
  open.set(text, (open.get(text) ?? 0) + 1);
  return null;
}

function htmlToken(raw: string, text: string): Tokens.HTML {
  return { type: 'html', raw, text, pre: false, block: false };
}

function htmlOf({ name, argument }: Tag): string {
  if (name === 'endcta') return '</a>';
  if (summaries.test(name)) return `<p>${escaped(argument)}</p>`;
  const [address = ''] = argument.split(/\s+/);
  if (!/^https?:\/\//i.test(address)) return '';
  const href = `href="${escaped(address)}"`;
  return name === 'cta' ? `<a class="cta" ${href}>` : `<div class="c-embed"><a ${href}></a></div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
