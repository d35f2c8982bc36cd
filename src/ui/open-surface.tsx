import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { openAmounts } from './browser-amounts.ts';
import { AmountsProvider } from './context.tsx';
import type { FirstRead } from './first-read.ts';
import { type LastShown, openLastShown } from './last-shown.ts';
import type { Page } from './mount.tsx';
import { createPageRoot } from './page-root.ts';

/** A surface with its database, to be loaded after the first frame. */
export type WholeSurface<View> = { page: Page; body: (last: LastShown<View>) => ReactNode };

type Surface<View> = {
  /** Under which what it shows is kept. */
  name: string;
  /** What was shown last, drawn by little code and without the database; null where it is not asked for. */
  first: (view: View) => ReactNode;
  whole: () => Promise<WholeSurface<View>>;
};

/** Long enough for a frame; a page that nobody sees gets none. */
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
 * at the start.
 */
export async function openSurface<View extends { asOf: string }>(
  surface: Surface<View>,
  read: FirstRead,
): Promise<void> {
  const root = createPageRoot();
  if (!root) return;
  const [amounts, last] = await Promise.all([openAmounts(read), openLastShown<View>(surface.name, read)]);
  const first = last.view && surface.first(last.view);
  if (first) {
    const now = { hidden: amounts.hidden(), toggle: amounts.toggle };
    flushSync(() => root.render(<AmountsProvider amounts={now}>{first}</AmountsProvider>));
    await nextFrame();
  }
  const [{ Whole }, { page, body }] = await Promise.all([import('./mount.tsx'), surface.whole()]);
  root.render(
    <Whole page={page} amounts={amounts}>
      {body(last)}
    </Whole>,
  );
}
