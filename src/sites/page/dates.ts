import { pathKey } from './address.ts';
import { saidBy, wordsOf } from './words.ts';

const timed = 'time, abbr.published[title], abbr.updated[title], abbr.modified[title]';
/** The metas in which a page's head gives its date, other than Open Graph. */
export const dateMetas =
  'head meta[name="date" i], head meta[name="dcterms.date" i], head meta[name="dcterms.created" i]';

/** Parts of a page that are not the article; its own footer may say when it was published, and its tags. */
export const besides = 'aside, nav, footer:not(article footer)';
export const comments = '#comments, .comments, .comment, .comment-wrapper';

/** Matches a line with a year and another number; whether that is a day, and which, the reader tells. */
const dayLike = /^(?=.*(^|\P{Nd})\p{Nd}{4}(\P{Nd}|$)).*(^|\P{Nd})\p{Nd}{1,2}(\P{Nd}|$)/u;
const changed =
  /^\P{L}*(last |zuletzt |letzte |stand\b|updat|modif|edited|revised|aktualisiert|geändert|mise? à jour|dernière |última |a(c?)tualiza|ultim[oa] |aggiorna|(最[終后後])?(更新|修改)|수정)/iu;
const published =
  /^\P{L}*(published|posted|written|publi|veröffentlicht|投稿|公開|发布)|(^|[^a-z])(date|dateline|time|meta|byline|posted)([^a-z]|$)/iu;

/**
 * The elements that say when a page as a whole was published and changed, the surest first; `isMarked`: marked
 * up as such.
 */
export type PageDates = { published: Element[]; modified: Element[]; isMarked: boolean };

/** The dates of a page; without any, the lines before its text that may name a day. */
export function datesOf(doc: Document, page: URL): PageDates {
  const times = [...doc.querySelectorAll(timed)].slice(0, 50).filter((time) => dayLike.test(saidBy(time)));
  const stands = (date: Element) => standsForPage(date, page) && !isOfEntry(date, page);
  const ofPage = times.filter(stands);
  const dates = ofPage.length > 0 ? ofPage : dayLines(doc).filter(stands).slice(0, 3);
  const fresh = dates.filter((date) => !saysChange(date));
  // A theme that marks one date in this way may have no other.
  const [first = fresh[0], ...others] = fresh.filter((date) => !/updated|modified/.test(date.className));
  return {
    published: first ? [first, ...others] : [],
    modified: [...dates.filter(saysChange), ...fresh.filter((date) => date !== first)],
    isMarked: first !== undefined && (first.matches(timed) || saysPublished(first)),
  };
}

function standsForPage(time: Element, page: URL): boolean {
  if (time.closest(`${besides}, ${comments}, [class*="related" i]`)) return false;
  const item = time.closest('li, a[href], [class*="card" i]');
  const isTitles = time.closest(':is(article, main) header')?.querySelector('h1');
  if (!item || item.querySelector('h1') || isTitles) return true;
  return item.localName === 'a' ? !leadsOn(item, page) : !item.querySelector('a[href]');
}

/**
 * True for a time in an entry of a list: the entry's heading leads to it, or a link beside the time leads to a
 * page below this one.
 */
function isOfEntry(time: Element, page: URL): boolean {
  const heading = time.closest('article')?.querySelector('h1, h2, h3');
  if (heading && heading.localName !== 'h1' && leadsOn(heading, page)) return true;
  const beside = [time.parentElement, time.parentElement?.parentElement].filter(
    (around) => around && !around.querySelector('h1'),
  );
  const links = beside.flatMap((around) => [...(around?.querySelectorAll('a[href]') ?? [])].slice(0, 20));
  return links.some((link) => {
    const there = URL.parse(link.getAttribute('href') ?? '', page);
    return there?.host === page.host && pathKey(there).startsWith(`${pathKey(page)}/`);
  });
}

/** True for what holds a link to another page, stands in one or is one. */
export function leadsOn(heading: Element, page: URL): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const there = link && URL.parse(link.getAttribute('href') ?? '', page);
  return there !== null && pathKey(there) !== pathKey(page);
}

/** Short lines before the text that may name a day; [] if there are several, as in a chronicle. */
export function dayLines(root: ParentNode): Element[] {
  const within = root.querySelector('main, [role="main"], article') ?? root;
  const lines: Element[] = [];
  for (const item of [...within.querySelectorAll('p, span, div, small, em, i, li, dd')].slice(0, 300)) {
    if (item.localName === 'p' && isProse(item)) break;
    const isInner = [...item.children].every((child) => !dayLike.test(wordsOf(child)));
    if (isInner && isDayLine(item)) lines.push(item);
  }
  return lines.length > 3 ? [] : lines;
}

/** True for a line about the post, by its class, by its first word or because it is no sentence. */
export function isDayLine(item: Element): boolean {
  const isShort = item.childElementCount < 4 && (item.textContent ?? '').length <= 100;
  if (!isShort || item.querySelector('h1, h2, h3')) return false;
  const words = wordsOf(item);
  return (
    dayLike.test(words) && (saysPublished(item) || changed.test(words) || /^.{7,59}[^.!?。]$/u.test(words))
  );
}

/** True for a line that says by its class, or in words, that it tells of the publication. */
export function saysPublished(item: Element): boolean {
  return (
    published.test(`${item.className} ${item.parentElement?.className}`) || published.test(wordsOf(item))
  );
}

/** True for a date of a change, by the words right before it or its own. */
function saysChange(date: Element): boolean {
  const line = date.parentElement?.textContent ?? '';
  const before = line.slice(0, Math.max(0, line.indexOf(date.textContent ?? '')));
  return changed.test(before.split(/[·•|,]/).at(-1) ?? '') || changed.test(wordsOf(date));
}

/** True for running text: 80 letters, or a third of that in scripts that need fewer. */
export function isProse(paragraph: Element): boolean {
  const text = (paragraph.textContent ?? '').trim();
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  const around = `nav, footer, li, aside, form, .footer, #footer, ${comments}`;
  return text.length + 2 * dense >= 80 && !paragraph.closest(around);
}

/** The paragraph with which a page's running text starts. */
export function firstProse(doc: Document): Element | undefined {
  return [...doc.querySelectorAll('p')].slice(0, 200).find(isProse);
}
