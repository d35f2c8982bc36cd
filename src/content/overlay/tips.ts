import type { OverlayTip } from '../../messaging/protocol.ts';
import { button, element } from './dom.ts';
import { strings } from './strings.ts';

/** What the article's links lack, each with what to put there; none where nothing lacks. */
export function tipsList(doc: Document, tips: readonly OverlayTip[], signal: AbortSignal): HTMLElement[] {
  if (tips.length === 0) return [];
  return [
    element(
      doc,
      'ul',
      { class: 'tips', attributes: { 'aria-label': strings.tips } },
      tips.map((tip) => tipItem(doc, tip, signal)),
    ),
  ];
}

function tipItem(doc: Document, { kind, of, copy }: OverlayTip, signal: AbortSignal): HTMLElement {
  const { advice, action } = strings.tip[kind];
  const name = of === null ? [] : [element(doc, 'b', { text: of || strings.noText })];
  const words = element(doc, 'span', {}, [...name, element(doc, 'span', { text: advice })]);
  return element(doc, 'li', {}, [words, ...(copy === null ? [] : [copyButton(doc, copy, action, signal)])]);
}

/** Says on itself what came of it. */
function copyButton(doc: Document, copy: string, action: string, signal: AbortSignal): HTMLButtonElement {
  const attributes = { title: copy, 'aria-live': 'polite' };
  const write = () =>
    doc.defaultView?.navigator.clipboard.writeText(copy).then(
      () => (created.textContent = strings.copied),
      () => (created.textContent = strings.notCopied),
    );
  const created = button(
    doc,
    { class: 'plain copy', text: action, attributes },
    [],
    () => void write(),
    signal,
  );
  return created;
}
