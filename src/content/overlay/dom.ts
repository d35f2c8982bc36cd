type Props = {
  class?: string;
  text?: string;
  /**
   * Text that is drawn from an attribute. A page's `window.find()` searches text even in closed shadow
   * roots, and could so learn amounts digit by digit; drawn text it does not find.
   */
  figure?: string;
  attributes?: Record<string, string>;
};

/** A new element with its class, text or figure, attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  props: Props = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const created = doc.createElement(tag);
  if (props.class) created.className = props.class;
  if (props.text) created.textContent = props.text;
  if (props.figure) created.dataset.figure = props.figure;
  for (const [name, value] of Object.entries(props.attributes ?? {})) created.setAttribute(name, value);
  created.append(...children);
  return created;
}

/** A button that acts on real clicks only: a page's script can't press it. */
export function button(
  doc: Document,
  props: Props,
  children: readonly Node[],
  onPress: () => void,
  signal: AbortSignal,
): HTMLButtonElement {
  const created = element(doc, 'button', props, children);
  created.type = 'button';
  onTrusted(created, 'click', onPress, signal);
  return created;
}

/** Listens to events that a person caused, never to those a script made up. */
export function onTrusted<K extends keyof HTMLElementEventMap>(
  target: HTMLElement | Document,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
  signal: AbortSignal,
): void {
  const handle = (event: HTMLElementEventMap[K]) => {
    if (event.isTrusted) listener(event);
  };
  // Two calls, since the two kinds of target have overloads of their own.
  if (target instanceof Document) target.addEventListener(type, handle, { signal, capture: true });
  else target.addEventListener(type, handle, { signal });
}

/** What in an element has the focus; null where nothing in it has. */
export function focusedIn(parent: Element): HTMLElement | null {
  const root = parent.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return focused instanceof HTMLElement && parent.contains(focused) ? focused : null;
}

/** Keys pressed in the overlay are not the page's shortcuts. */
export function keepKeysFromPage(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A small line drawing on a 16 by 16 grid, for decoration only. */
export function icon(doc: Document, path: string): SVGSVGElement {
  const svg = doc.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const line = doc.createElementNS(svgNamespace, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export const icons = {
  /** A long tail: steep at first, then hardly falling. */
  tail: 'M2 2.5c.6 7 3 10 12 10.5M2 2.5V13.5H14',
  close: 'M4 4l8 8M12 4l-8 8',
  smaller: 'M4 8h8',
} as const;
