import { fill, type OverlayWords } from '../../messaging/overlay-words.ts';
import type { OverlayFigures } from '../../messaging/protocol.ts';
import { button, element, icon, icons } from './dom.ts';
import { formatter, masked } from './format.ts';
import { type Part, type PillLength, pillParts, pillText } from './rows.ts';

/** The pill, which floats as a chip where the header has no room; a chip can be made smaller. */
export type Pill = {
  /** Holds the pill and, as a chip, the button that makes it smaller. */
  holder: HTMLElement;
  button: HTMLButtonElement;
  write: (figures: OverlayFigures, length: PillLength) => void;
  /** Says one thing from now on, whatever is written. */
  retire: (text: string) => void;
  /** A chip made smaller shows its sign alone. */
  isSmall: () => boolean;
  setSmall: (small: boolean) => void;
};

/** The pill with its two buttons, still empty. */
export function createPill(
  doc: Document,
  words: OverlayWords,
  onPress: () => void,
  onSmaller: () => void,
  signal: AbortSignal,
): Pill {
  const label = element(doc, 'span', { class: 'label' });
  const attributes = { 'aria-haspopup': 'dialog', 'aria-expanded': 'false' };
  const pill = button(doc, { class: 'pill', attributes }, [icon(doc, icons.tail), label], onPress, signal);
  const naming = { 'aria-label': words.collapse, title: words.collapse };
  const smaller = button(
    doc,
    { class: 'icon', attributes: naming },
    [icon(doc, icons.smaller)],
    onSmaller,
    signal,
  );
  const holder = element(doc, 'div', { class: 'holder' }, [pill, smaller]);
  let isRetired = false;
  return {
    holder,
    button: pill,
    write: (figures, length) => {
      if (isRetired) return;
      const format = formatter(figures);
      label.replaceChildren(...labelNodes(doc, pillParts(figures, format, length)));
      const whole = pillText(pillParts(figures, format, 'full')).replaceAll(masked, words.maskedName);
      pill.setAttribute('aria-label', fill(words.pillName, whole));
    },
    retire: (text) => {
      isRetired = true;
      holder.classList.remove('small');
      label.replaceChildren(element(doc, 'span', { figure: text }));
      pill.setAttribute('aria-label', text);
      pill.removeAttribute('aria-haspopup');
      pill.removeAttribute('aria-expanded');
    },
    isSmall: () => holder.classList.contains('small'),
    setSmall: (small) => holder.classList.toggle('small', small),
  };
}

function labelNodes(doc: Document, parts: readonly Part[]): Node[] {
  return parts.flatMap(({ value, label }, index) => [
    ...(index > 0 ? [element(doc, 'span', { class: 'dot', text: ' · ' })] : []),
    ...(value ? [element(doc, 'b', { figure: value })] : []),
    ...(label ? [element(doc, 'span', { text: value ? ` ${label}` : label })] : []),
  ]);
}
