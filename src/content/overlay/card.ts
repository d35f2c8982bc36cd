import type { OverlayFigures } from '../../messaging/protocol.ts';
import { element } from './dom.ts';
import { formatter } from './format.ts';
import { cardRows, type Range, type Row } from './rows.ts';
import { tipsList } from './tips.ts';

/** The card's figures and notes, as description lists. */
export function cardFigures(doc: Document, figures: OverlayFigures, signal: AbortSignal): HTMLElement[] {
  const rows = cardRows(figures, formatter(figures));
  const list = (name: string, items: readonly Row[]) =>
    element(
      doc,
      'dl',
      { class: name },
      items.map((item) => rowElement(doc, item)),
    );
  const notes = figures.notes.map((text) => element(doc, 'li', { figure: text }));
  return [
    list('headline', rows.headline),
    list('estimates', rows.estimates),
    list('facts', rows.facts),
    ...tipsList(doc, figures, signal),
    ...(notes.length > 0 ? [element(doc, 'ul', { class: 'notes' }, notes)] : []),
  ];
}

function rowElement(doc: Document, { label, value, known, detail, range }: Row): HTMLElement {
  return element(doc, 'div', { class: 'row' }, [
    element(doc, 'dt', { text: label }),
    element(doc, 'dd', { class: known ? 'value' : 'value unknown', figure: value }),
    ...(range ? [bar(doc, range)] : []),
    ...(detail ? [element(doc, 'dd', { class: 'detail', figure: detail })] : []),
  ]);
}

/** A range as a bar with its median as a tick; the same numbers stand beside it as text. */
function bar(doc: Document, { from, to, middle }: Range): HTMLElement {
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const span = element(doc, 'span', { class: 'span' });
  span.style.left = percent(from);
  span.style.width = percent(to - from);
  const tick = element(doc, 'span', { class: 'tick' });
  tick.style.left = percent(middle);
  return element(doc, 'dd', { class: 'bar', attributes: { 'aria-hidden': 'true' } }, [span, tick]);
}
