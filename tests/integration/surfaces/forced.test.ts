import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTokens } from '@/ui/charts/setup.ts';
import { emulate, openApp, resize, show } from './stage.tsx';

beforeAll(() => emulate({ 'forced-colors': 'active' }));
afterAll(() => emulate({}));

type Property = 'backgroundColor' | 'borderBottomColor';

/** Ways of drawing that what is meant to stand out shares with all else. */
function shared(property: Property, one: string, others: string): string[] {
  const looks = (selector: string) =>
    new Set([...document.querySelectorAll(selector)].map((element) => getComputedStyle(element)[property]));
  return [...looks(one).intersection(looks(others))];
}

test('in the reader’s own colours series, the band of what is expected, and the ground are told apart', () => {
  const { firstOrder, recurring, other, expected, surface } = readTokens(true);
  expect(new Set([firstOrder, recurring, other, expected, surface]).size).toBe(5);
});

test('and so are the page one is on, a period that is chosen, and the button that matters most', async () => {
  await resize(1280);
  await show(await openApp('sample'), { name: 'portfolio', surface: 'dashboard', hash: '#/' });
  expect(shared('borderBottomColor', 'nav [aria-current]', 'nav a:not([aria-current])')).toEqual([]);
  const period = 'input[type=radio]';
  expect(shared('backgroundColor', `${period}:checked + span`, `${period}:not(:checked) + span`)).toEqual([]);
  expect(
    shared('backgroundColor', 'header a[href*="import?"], header a[href$="import"]', 'main button'),
  ).toEqual([]);
});

const charts = ['', 'programs/global-api', 'articles/devto%3A4100703', 'outlook'];

test.for(charts)(
  'charts of #/%s fill their box, also when the colours change while they stand',
  async (path) => {
    await resize(1280);
    await emulate({});
    await show(await openApp('sample'), { name: path, surface: 'dashboard', hash: `#/${path}` });
    for (const colors of ['active', 'none', 'active']) {
      await emulate({ 'forced-colors': colors });
      // Drawn anew first.
      await resize(1280);
      await expect.poll(() => unfilled(), { message: colors, timeout: 10_000 }).toEqual([]);
    }
  },
);

/** Canvases as wide as a canvas is by itself instead of as their box. */
function unfilled(): string[] {
  const canvases = [...document.querySelectorAll('canvas')];
  return canvases
    .filter(({ offsetWidth, parentElement }) => Math.abs(offsetWidth - (parentElement?.clientWidth ?? 0)) > 1)
    .map(({ offsetWidth, parentElement }) => `${offsetWidth} of ${parentElement?.clientWidth}`);
}
