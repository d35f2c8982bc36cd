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
