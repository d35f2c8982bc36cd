import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { emulate } from './stage.tsx';

/** Of many rows alike a few will do. */
const context = { exclude: ['tbody tr:nth-child(n+4)', 'li:nth-child(n+6)'] };
/** Nothing moves, so that no colour is met halfway. */
const still = { 'prefers-reduced-motion': 'reduce' };

/** What axe objects to: everything in the light, and in the dark what can't be read. */
export async function objections(): Promise<string[]> {
  const resultTypes: axe.resultGroups[] = ['violations'];
  await emulate({ ...still, 'prefers-color-scheme': 'light' });
  const light = await axe.run(context, { resultTypes });
  await emulate({ ...still, 'prefers-color-scheme': 'dark' });
  const dark = await axe.run(context, { resultTypes, runOnly: ['color-contrast'] });
  await emulate({ ...still, 'prefers-color-scheme': 'light' });
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
  );
}

const controls = 'a[href], button, input:not([type="radio"]), select, textarea, summary, [tabindex="0"]';

function tabbable(): Element[] {
  return [...document.querySelectorAll(controls)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled, [tabindex="-1"]') &&
      !element.closest('[aria-hidden="true"], [inert]'),
  );
}

const nameOf = (element: Element) => element.outerHTML.slice(0, 120);

/**
 * Presses Tab through the whole page: what it never reaches, and what doesn't show that it has the focus. What
 * came or was drawn anew on the way is met in another round.
 */
export async function keyboardGaps(): Promise<{ unreached: string[]; unseen: string[] }> {
  const [first] = tabbable();
  const reached = new Set<Element>();
  const unseen = new Set<string>();
  const left = () => tabbable().filter((element) => !reached.has(element));
  if (first instanceof HTMLElement) first.focus();
  if (first) reached.add(first);
  // A date is several stops of one field.
  const most = 3 * tabbable().length + 100;
  for (let press = 0; press < most && left().length > 0; press += 1) {
    await userEvent.tab();
    const at = document.activeElement;
    if (!at || at === document.body) continue;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    // The picker in a date field shows the focus itself.
    const isOwn = at.matches('input[type="date"]');
    if (!isOwn && (outlineStyle === 'none' || outlineWidth === '0px')) unseen.add(nameOf(at));
    reached.add(at);
  }
  return { unreached: left().map(nameOf), unseen: [...unseen] };
}
