import { sum } from '../../core/sums.ts';
import type { Platform } from '../platform.ts';
import { dayLines, isDayLine, saysPublished } from './dates.ts';
import { momentOf } from './moment.ts';
import type { PageSaid } from './said.ts';
import { wordsOf } from './words.ts';

/** Tailwind's class for running text, of which a page may have more than the post. */
const prose = '.prose';

/** Where platforms and themes put an article's text, the narrowest first. */
const bodies = [
  '[itemprop~="articleBody"]',
  '.e-content',
  '.elementor-widget-theme-post-content, .et_pb_post_content',
  '.entry-content, .post-content, .article-content, .article-body, .post-body',
  '#__blog-post-container, .vp-doc, .markdown-body',
  '.body.markup, #content-blocks, .field--name-body, [data-hook="post-description"], .post__content, .w-richtext',
  prose,
  'main article, [role="main"] article, article',
];

/** Parts inside the text that are not the author's: see `bodyOf`. Code is left out when words are counted. */
const other = [
  '#disqus_thread, #comments, #respond',
  'header, nav, footer, aside, form, dialog, [role="navigation"], [role="dialog"], [hidden]',
  'a[href^="#"][class*="anchor" i], .hash-link',
  'div[class*="language-"], [class*="codeBlock" i], figure.highlight, .code-toolbar',
].join(', ');

/** The same by whole words of its classes: `related-posts` and `shareButtons`, but not `unrelated` and `shared`. */
const otherClass = new RegExp(
  `(^|[^a-z])(${[
    'copy-(button|btn|code|icon)|(button|btn|code)-copy|copybtn',
    'next-?prev|pagination|post-nav|metadata|post-meta|entry-meta|byline|last-updated',
    'share(daddy)?|sharing|(jp-)?related(posts)?|newsletter|subscri(be|ption)|comments|author(?=-)',
    'toc|table-of-contents|tag-list|tags|licen[cs]e|copyright',
  ].join('|')})($|[^a-z])`,
);

/**
 * A copy of the element that holds an article's text, without its title, dates, tags, share buttons and
 * what else themes put there. `extract` finds the text where no element is known to hold it.
 */
export function bodyOf(
  said: PageSaid,
  title: string,
  { body: selector, around }: Pick<Platform, 'body' | 'around'>,
  extract: (doc: Document) => Element | null,
): Element | null {
  const found =
    said.marked?.body ?? firstOf(said.doc, selector === undefined ? bodies : [selector, ...bodies]);
  const body = found ? found.cloneNode(true) : extract(said.doc);
  if (!(body instanceof Element)) return null;
  for (const item of body.querySelectorAll(around ? `${other}, ${around}` : other)) item.remove();
  const whole = sizeOf(body);
  for (const item of body.querySelectorAll(`[class], ${person}`)) if (isOther(item, whole)) item.remove();
  const [first] = body.querySelectorAll('h1, h2');
  for (const heading of [first, ...body.querySelectorAll('h1')])
    if (isTitle(heading, title)) heading?.remove();
  const lines = dayLines(body).filter((line) => saysPublished(line) || momentOf(wordsOf(line)).day !== null);
  const times = [...body.querySelectorAll('time')].filter((time) => !isInSentence(time));
  for (const date of [...times, ...lines]) dateLine(date, body).remove();
  return body;
}

/** A note on a person, as schema.org marks it. */
const person = '[itemscope][itemtype$="schema.org/Person"]';

/** In paragraphs, else in letters. */
type Size = { paragraphs: number; letters: number };

function sizeOf(element: Element): Size {
  return { paragraphs: element.querySelectorAll('p').length, letters: element.textContent?.length ?? 0 };
}

/** By its classes, or as a note on the author, unless it holds most of the text: themes name a text's frame after what stands in it. */
function isOther(item: Element, whole: Size): boolean {
  const names = (item.getAttribute('class') ?? '').slice(0, 500);
  const isNamedSo =
    item.matches(person) || otherClass.test(names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
  if (!isNamedSo) return false;
  const { paragraphs, letters } = sizeOf(item);
  return whole.paragraphs > 0 ? paragraphs * 2 <= whole.paragraphs : letters * 2 <= whole.letters;
}

/** True for a heading that repeats the title; other first headings belong to the text. */
function isTitle(heading: Element | undefined, title: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return heading !== undefined && letters(heading.textContent ?? '') === letters(title);
}

function firstOf(doc: Document, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const all = doc.querySelectorAll(selector);
    const [only] = all;
    if (only && all.length === 1 && (selector !== prose || holdsMost(only))) return only;
  }
  return null;
}

/** Whether most of a post's paragraphs stand in it, by their letters, and not just a note on its author. */
function holdsMost(element: Element): boolean {
  const around = element.closest('article, main') ?? element.ownerDocument;
  const letters = (root: ParentNode) =>
    sum([...root.querySelectorAll('p')].map((each) => (each.textContent ?? '').length));
  return letters(element) * 2 >= letters(around);
}

/** True for a time within a sentence: the text may mention a day. */
function isInSentence(time: Element): boolean {
  const line = time.closest('p');
  return line !== null && !isDayLine(line) && /[.!?。]$/.test(wordsOf(line));
}

/** The line that a date stands in, as far as it holds nothing but short words about the post. */
function dateLine(time: Element, body: Element): Element {
  let line = time;
  for (let up = time.parentElement; up && up !== body; up = up.parentElement) {
    if ((up.textContent ?? '').length > 200 || up.querySelector('p, pre, h2, h3')) break;
    line = up;
  }
  return line;
}
