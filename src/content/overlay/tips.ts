import type { OverlayWords } from '../../messaging/overlay-words.ts';
import type { OverlayFigures, OverlayTip } from '../../messaging/protocol.ts';
import { button, element } from './dom.ts';

/** What needs the author: what the links lack, each with what to put there, and the rest; none where nothing does. */
export function tipsList(
  doc: Document,
  { tips, attention, words }: Pick<OverlayFigures, 'tips' | 'attention' | 'words'>,
  signal: AbortSignal,
): HTMLElement[] {
  const items = [
    ...tips.map((tip) => tipItem(doc, tip, words, signal)),
    ...attention.map((said) => element(doc, 'li', {}, [element(doc, 'span', { figure: said })])),
  ];
  if (items.length === 0) return [];
  return [element(doc, 'ul', { class: 'tips', attributes: { 'aria-label': words.tips } }, items)];
}

function tipItem(
  doc: Document,
  { kind, of, copy }: OverlayTip,
  words: OverlayWords,
  signal: AbortSignal,
): HTMLElement {
  const { advice, action } = words.tip[kind];
  const name = of === null ? [] : [element(doc, 'b', { text: of || words.noText })];
  const text = element(doc, 'span', {}, [...name, element(doc, 'span', { text: advice })]);
  const button = copy === null ? [] : [copyButton(doc, copy, { ...words, action }, signal)];
  return element(doc, 'li', {}, [text, ...button]);
}

/** Shows the result on itself. */
function copyButton(
  doc: Document,
  copy: string,
  text: { action: string; copied: string; notCopied: string },
  signal: AbortSignal,
): HTMLButtonElement {
  const attributes = { title: copy, 'aria-live': 'polite' };
  const write = () =>
    doc.defaultView?.navigator.clipboard.writeText(copy).then(
      () => (created.textContent = text.copied),
      () => (created.textContent = text.notCopied),
    );
  const created = button(
    doc,
    { class: 'plain copy', text: text.action, attributes },
    [],
    () => void write(),
    signal,
  );
  return created;
}
