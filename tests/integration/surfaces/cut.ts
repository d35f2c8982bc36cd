const isShown = (element: Element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  !element.closest('.visually-hidden, [class*=skip]');

/** The words of an element itself, without its children's. */
function ownText(element: Element): string {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return texts.map((node) => node.nodeValue?.trim() ?? '').join(' ');
}

function boxOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

type Clip = 'none' | 'scrolls' | { frame: DOMRect; down: boolean };

/** Answers what cuts or scrolls an element's text, of it and all around it the nearest. */
function clipFinder(): (element: Element | null) => Clip {
  const known = new Map<Element, Clip>();
  const find = (element: Element | null): Clip => {
    if (!element || element === document.body) return 'none';
    const before = known.get(element);
    if (before) return before;
    const { overflowX, overflowY } = getComputedStyle(element);
    const scrolls = /auto|scroll/;
    const clip = scrolls.test(overflowX)
      ? 'scrolls'
      : overflowX === 'visible'
        ? find(element.parentElement)
        : { frame: element.getBoundingClientRect(), down: !scrolls.test(overflowY) };
    known.set(element, clip);
    return clip;
  };
  return find;
}

/** What is meant for screen readers alone is one pixel wide. */
const isForEars = ({ width }: DOMRect) => width <= 1;

/**
 * Texts that can't be read whole: cut by an element that hides what doesn't fit, or outside the window
 * with nothing to scroll it into view. `isData`: texts that may end in dots, being the author's own.
 */
export function cutTexts(isData: (text: string) => boolean): string[] {
  const { clientWidth } = document.documentElement;
  const clipOf = clipFinder();
  return [...document.body.querySelectorAll(':not(svg, svg *, option, datalist)')].flatMap((element) => {
    const text = ownText(element);
    if (text === '' || isData(text)) return [];
    const clip = clipOf(element);
    if (clip === 'scrolls' || !isShown(element)) return [];
    const box = boxOf(element);
    if (clip === 'none') return box.right > clientWidth + 1 || box.left < -1 ? [`outside: ${text}`] : [];
    const { frame, down } = clip;
    const beside = box.right > frame.right + 1 || box.left < frame.left - 1;
    const isCut = !isForEars(frame) && (beside || (down && box.bottom > frame.bottom + 2));
    return isCut ? [`cut: ${text}`] : [];
  });
}

/** Every text that a reader meets: words on the page, names for screen readers, titles and placeholders. */
export function allTexts(): string[] {
  const named = ['aria-label', 'title', 'placeholder'].flatMap((name) =>
    [...document.body.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  return [...[...document.body.querySelectorAll('*')].map(ownText), ...named].filter((text) => text !== '');
}

/** True where the page is wider than its window. */
export function isTooWide(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth;
}
