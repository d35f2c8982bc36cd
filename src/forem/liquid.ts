import type { TokenizerExtension, Tokens } from 'marked';

const tag = /\{%-?\s*(\w+)\s*((?:[^%]|%(?!\}))*?)\s*-?%\}/;
const tagHere = new RegExp(`^${tag.source}`);
const everyTag = new RegExp(tag.source, 'g');
/** Blocks whose content is no prose: formulas, and what the author commented out. */
const silentHere = /^\{%-?\s*(katex|comment)\b(?:[^%]|%(?!\}))*%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/;
/** Tags whose argument is a line that readers see. */
const summaries = /^(details|collapsible|spoiler)$/;

/**
 * Forem's Liquid tags for a Markdown parser (`app/liquid_tags` of forem/forem), as what readers see:
 * `{% embed URL %}` as a card's link, `{% cta URL %}` as a link around its text, a summary as its words, all
 * others as nothing.
 */
export const liquid: TokenizerExtension[] = [
  { name: 'silent-liquid', level: 'block', start, tokenizer: silent },
  { name: 'silent-liquid', level: 'inline', start, tokenizer: silent },
  { name: 'liquid', level: 'inline', start, tokenizer: shown },
];

/** The same in a block of HTML, which Markdown leaves as it is. */
export function liquidInHtml(html: string): string {
  return html.replaceAll(everyTag, (_, name: string, argument: string) => htmlOf(name, argument));
}

function start(source: string): number | undefined {
  const index = source.indexOf('{%');
  return index < 0 ? undefined : index;
}

function silent(source: string): Tokens.HTML | undefined {
  const [raw] = silentHere.exec(source) ?? [];
  return raw === undefined ? undefined : htmlToken(raw, '');
}

function shown(source: string): Tokens.HTML | undefined {
  const [raw, name = '', argument = ''] = tagHere.exec(source) ?? [];
  return raw === undefined ? undefined : htmlToken(raw, htmlOf(name, argument));
}

function htmlToken(raw: string, text: string): Tokens.HTML {
  return { type: 'html', raw, text, pre: false, block: false };
}

function htmlOf(name: string, argument: string): string {
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
