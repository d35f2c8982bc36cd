import { createRoot, type Root } from 'react-dom/client';
import { locale } from './i18n/language.ts';
import { whatsNew } from './i18n/whats-new.ts';

/** The element that a page renders into. */
export type PageRoot = Pick<Root, 'render'> & { element: HTMLElement };

/**
 * Where a page renders into: its `#root`. Null where the browser is too old for Longtail, which the page then
 * says. Throws where the page has no `#root`.
 */
export function createPageRoot(): PageRoot | null {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root');
  document.documentElement.lang = locale;
  // The manifest keeps older browsers out; a copy loaded from a folder says why it can't run.
  if (!('Temporal' in globalThis)) {
    element.textContent = whatsNew.tooOld;
    return null;
  }
  const root = createRoot(element);
  return { element, render: (node) => root.render(node) };
}
