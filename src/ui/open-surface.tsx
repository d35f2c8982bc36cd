import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { openAmounts } from './browser-amounts.ts';
import { AmountsProvider } from './context.tsx';
import type { FirstRead } from './first-read.ts';
import { keptBy, type LastShown, openLastShown } from './last-shown.ts';
import type { Page } from './mount.tsx';
import { createPageRoot } from './page-root.ts';

/** A surface with its database, to be loaded after the first frame. */
export type WholeSurface<View> = { page: Page; body: (last: LastShown<View>) => ReactNode };

type Surface<View> = {
  /** The name under which what it shows is kept. */
  name: string;
  /** What was shown last, drawn by little code and without the database; null where it is not asked for. */
  first: (view: View) => ReactNode;
  whole: () => Promise<WholeSurface<View>>;
};

/** Long enough for a frame; a page that isn't visible gets none. */
const frameMs = 50;

/** Resolves when what was rendered is on the screen. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, frameMs);
  });
}

/**
 * Opens a surface in two steps: what it showed last stands in the first frame, where it still holds; then comes
 * the surface itself, which begins with the same figures until the database has answered. `read`: what was asked for
 * at the start. The first frame is drawn while the browser answers, outside of the page: nobody sees amounts that are to
 * be hidden, or figures that have changed.
 */
export async function openSurface<View extends { asOf: string }>(
  surface: Surface<View>,
  read: Promise<FirstRead>,
): Promise<void> {
  const page = createPageRoot();
  if (!page) return;
  const opened = read.then(openAmounts);
  const toggle = () => void opened.then((amounts) => amounts.toggle());
  const draw = (first: ReactNode, hidden: boolean) =>
    flushSync(() => page.render(<AmountsProvider amounts={{ hidden, toggle }}>{first}</AmountsProvider>));
  const kept = keptBy<View>(surface.name);
  const first = kept && surface.first(kept.view);
  const putBack = first && takeOut(page.element);
  if (first) draw(first, false);
  const amounts = await opened;
  const last = openLastShown(surface.name, kept, await read);
  if (first && (amounts.hidden() || !last.view)) draw(last.view && first, amounts.hidden());
  if (putBack) {
    putBack();
    await nextFrame();
  }
  const [{ Whole }, { page: app, body }] = await Promise.all([import('./mount.tsx'), surface.whole()]);
  page.render(
    <Whole page={app} amounts={amounts}>
      {body(last)}
    </Whole>,
  );
}

/** Takes an element out of the page; answers how to put it back. */
function takeOut(element: HTMLElement): () => void {
  const place = document.createComment('');
  element.replaceWith(place);
  return () => place.replaceWith(element);
}
