import type { OverlayFigures } from '../../messaging/protocol.ts';
import { button, element, icon, icons } from './dom.ts';
import { formatter } from './format.ts';
import { type Part, type PillLength, pillParts, pillText } from './rows.ts';
import { strings } from './strings.ts';

/** The pill, which floats as a chip where the header has no room; a chip can be made smaller. */
export type Pill = {
  /** Holds the pill and, as a chip, the button that makes it smaller. */
  holder: HTMLElement;
  button: HTMLButtonElement;
  write: (figures: OverlayFigures, length: PillLength) => void;
  /** A chip made smaller shows its sign alone. */
  isSmall: () => boolean;
  setSmall: (small: boolean) => void;
};

/** The pill with its two buttons, still empty. */
export function createPill(
  doc: Document,
  onPress: () => void,
  onSmaller: () => void,
  signal: AbortSignal,
): Pill {
  const label = element(doc, 'span', { class: 'label' });
  const attributes = { 'aria-haspopup': 'dialog', 'aria-expanded': 'false' };
  const pill = button(doc, { class: 'pill', attributes }, [icon(doc, icons.tail), label], onPress, signal);
  const naming = { 'aria-label': strings.collapse, title: strings.collapse };
  const smaller = button(
    doc,
    { class: 'icon', attributes: naming },
    [icon(doc, icons.smaller)],
    onSmaller,
    signal,
  );
  const holder = element(doc, 'div', { class: 'holder' }, [pill, smaller]);
  return {
    holder,
    button: pill,
    write: (figures, length) => {
      const format = formatter(figures.currency, figures.hiddenAmounts);
      label.replaceChildren(...labelNodes(doc, pillParts(figures, format, length)));
      const whole = pillText(pillParts(figures, format, 'full')).replaceAll(
        strings.masked,
        strings.maskedName,
      );
      pill.setAttribute('aria-label', strings.pillName(whole));
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
