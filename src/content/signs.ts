const inputs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'];

/** How long after a loss of focus it is certain where the focus went, ms. */
const FOCUS_SETTLES_MS = 50;

export type Signs = {
  /** The author did something. */
  onInput: () => void;
  /** The page may have been shown, hidden, left or come back to. */
  onChange: (seen?: { gone?: boolean }) => void;
  signal: AbortSignal;
};

/** Hears of everything by which an author shows that they are there. What a page's own scripts send is none. */
export function watchSigns(win: Window, { onInput, onChange, signal }: Signs): void {
  const { document: doc } = win;
  const passive = { capture: true, passive: true, signal };
  const input = (event: Event) => {
    if (event.isTrusted) onInput();
  };
  const listen = (target: EventTarget) => {
    for (const name of inputs) target.addEventListener(name, input, passive);
  };
  const settle = () => {
    onChange();
    win.setTimeout(() => signal.aborted || onChange(), FOCUS_SETTLES_MS);
  };
  listen(win);
  for (const name of ['focus', 'blur']) win.addEventListener(name, settle, { signal });
  for (const name of ['visibilitychange', 'freeze', 'resume']) {
    doc.addEventListener(name, () => onChange(), { signal });
  }
  win.addEventListener('pagehide', () => onChange({ gone: true }), { signal });
  win.addEventListener('pageshow', () => onChange(), { signal });
  // What is typed into a frame of the page's own stays in there: some editors are one.
  const enter = (frame: EventTarget | null) => {
    const inner = frame instanceof HTMLIFrameElement ? innerWindow(frame) : null;
    if (inner) listen(inner);
  };
  for (const frame of doc.querySelectorAll('iframe')) enter(frame);
  doc.addEventListener('load', ({ target }) => enter(target), { capture: true, signal });
}

/** The window of a frame; null where it is another site's. */
function innerWindow({ contentWindow, contentDocument }: HTMLIFrameElement): Window | null {
  return contentDocument && contentWindow;
}
