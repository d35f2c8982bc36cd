import { fill, type OverlayWords } from '../../messaging/overlay-words.ts';
import type { HideScope, OverlayFigures, TimerStep } from '../../messaging/protocol.ts';
import { cardFigures } from './card.ts';
import { button, element, focusedIn, icon, icons, onTrusted } from './dom.ts';
import type { Box } from './place.ts';
import { createTimer } from './timer.ts';

export type Actions = {
  openPanel: () => void;
  hide: (scope: HideScope) => void;
  time: (step: TimerStep) => void;
};

/** The card that the pill opens. */
export type Dialog = {
  root: HTMLElement;
  isOpen: () => boolean;
  show: (figures: OverlayFigures) => void;
  /** Opens it beside a box; fixed, it doesn't scroll with the page. */
  open: (beside: Box, fixed: boolean) => void;
  moveBeside: (beside: Box, fixed: boolean) => void;
  close: () => void;
};

const gap = 8;
/** The card is never lower, px. */
const least = 240;

/**
 * A dialog that doesn't block the page: focus moves in when it opens. Esc, its button or a press
 * elsewhere close it; `onClose` hears whether the focus should go back (not after a press elsewhere).
 */
export function createDialog(
  doc: Document,
  words: OverlayWords,
  host: HTMLElement,
  actions: Actions,
  signal: AbortSignal,
  onClose: (byHand: boolean) => void,
): Dialog {
  const content = element(doc, 'div', { class: 'content' });
  const timer = createTimer(doc, words, actions.time, signal);
  let ticking: ReturnType<typeof setInterval> | undefined;
  const root = element(
    doc,
    'section',
    {
      class: 'card',
      attributes: { role: 'dialog', 'aria-label': words.region, tabindex: '-1', popover: 'manual' },
    },
    [
      heading(doc, words, () => close(true), signal),
      timer.running,
      content,
      timer.starter,
      footer(doc, words, actions, signal),
    ],
  );
  root.hidden = true;
  const close = (byHand: boolean) => {
    if (root.hidden) return;
    clearInterval(ticking);
    root.hidden = true;
    root.hidePopover?.();
    onClose(byHand);
  };
  onTrusted(root, 'keydown', (event) => event.key === 'Escape' && close(true), signal);
  onTrusted(doc, 'pointerdown', (event) => !event.composedPath().includes(host) && close(false), signal);
  signal.addEventListener('abort', () => clearInterval(ticking));
  return {
    root,
    isOpen: () => !root.hidden,
    show: (figures) => {
      const hadFocus = focusedIn(content) !== null;
      content.replaceChildren(...cardFigures(doc, figures, signal));
      if (hadFocus) root.focus({ preventScroll: true });
      timer.show(figures);
    },
    moveBeside: (beside, fixed) => putBeside(root, beside, fixed),
    open: (beside, fixed) => {
      root.hidden = false;
      root.showPopover?.();
      putBeside(root, beside, fixed);
      root.focus({ preventScroll: true });
      timer.tick();
      ticking = setInterval(timer.tick, 1000);
    },
    close: () => close(true),
  };
}

function heading(doc: Document, words: OverlayWords, close: () => void, signal: AbortSignal): HTMLElement {
  const attributes = { 'aria-label': words.close, title: words.close };
  return element(doc, 'header', {}, [
    icon(doc, icons.tail),
    element(doc, 'h2', { text: words.cardTitle }),
    button(doc, { class: 'icon', attributes }, [icon(doc, icons.close)], close, signal),
  ]);
}

function footer(doc: Document, words: OverlayWords, actions: Actions, signal: AbortSignal): HTMLElement {
  const choices = element(doc, 'div', {
    class: 'choices',
    attributes: { role: 'group', 'aria-label': words.hideWhere },
  });
  choices.hidden = true;
  const choice = (text: string, scope: HideScope) =>
    button(doc, { class: 'plain', text }, [], () => actions.hide(scope), signal);
  choices.append(
    choice(words.hideArticle, 'article'),
    choice(fill(words.hideSite, doc.location.hostname), 'site'),
    choice(words.hideEverywhere, 'everywhere'),
  );
  const toggle = button(
    doc,
    { class: 'plain', text: words.hide, attributes: { 'aria-expanded': 'false' } },
    [],
    () => {
      choices.hidden = !choices.hidden;
      toggle.setAttribute('aria-expanded', String(!choices.hidden));
    },
    signal,
  );
  const panel = import.meta.env.FIREFOX ? words.openDashboard : words.openPanel;
  return element(doc, 'footer', {}, [
    element(doc, 'div', { class: 'buttons' }, [
      button(doc, { class: 'primary', text: panel }, [], actions.openPanel, signal),
      toggle,
    ]),
    choices,
  ]);
}

/**
 * Below the pill, or above it where there is more room, with one edge in line; within the window: what is longer
 * than the room there is scrolls.
 */
function putBeside(card: HTMLElement, beside: Box, fixed: boolean): void {
  const { innerWidth, innerHeight, scrollX, scrollY } = window;
  card.style.removeProperty('max-height');
  const { width, height } = card.getBoundingClientRect();
  const aligned = beside.left + beside.right > innerWidth ? beside.right - width : beside.left;
  const left = Math.max(gap, Math.min(aligned, innerWidth - width - gap));
  const [roomAbove, roomBelow] = [beside.top - 2 * gap, innerHeight - beside.bottom - 2 * gap];
  const isBelow = height <= roomBelow || roomBelow >= roomAbove;
  const shown = Math.min(height, Math.max(least, isBelow ? roomBelow : roomAbove));
  if (shown < height) card.style.maxHeight = `${Math.floor(shown)}px`;
  const top = isBelow ? beside.bottom + gap : beside.top - gap - shown;
  card.style.position = fixed ? 'fixed' : 'absolute';
  card.style.left = `${Math.round(left + (fixed ? 0 : scrollX))}px`;
  card.style.top = `${Math.round(top + (fixed ? 0 : scrollY))}px`;
}
