// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { tipsList } from '@/content/overlay/tips.ts';
import type { OverlayTip } from '@/messaging/protocol.ts';
import { english } from '@/ui/i18n/overlay.ts';

const tips: OverlayTip[] = [
  { kind: 'undisclosed', of: null, copy: 'This post includes affiliate links.' },
  { kind: 'tagged', of: 'Pricing', copy: 'https://go.example.com/?sub=devto-1' },
  { kind: 'one-link', of: '<b>x</b>', copy: null },
];

function show(of: OverlayTip[], attention: string[] = []) {
  const { words } = english;
  const [list] = tipsList(document, { tips: of, attention, words }, new AbortController().signal);
  return [...(list?.querySelectorAll('li') ?? [])];
}

/** A click as a person causes it. */
function press(target: Element | null | undefined) {
  const event = new MouseEvent('click');
  Object.defineProperty(event, 'isTrusted', { value: true });
  target?.dispatchEvent(event);
}

function clipboard(works: boolean) {
  const writeText = vi.fn(() => (works ? Promise.resolve() : Promise.reject(new Error('denied'))));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return writeText;
}

test('each says what it is about, as text, and what to do', () => {
  expect(show(tips).map((item) => item.querySelector('span')?.textContent)).toEqual([
    'Nothing tells readers of the affiliate links.',
    'Pricinghas no sub-ID',
    '<b>x</b>takes no sub-ID: create a link for this article',
  ]);
  expect(show([])).toEqual([]);
});

test('what else needs the author stands after it, drawn rather than written', () => {
  const [, , , last] = show(tips, ['Views fell.']);
  expect([last?.textContent, last?.querySelector('span')?.dataset.figure]).toEqual(['', 'Views fell.']);
});

test('what is to be copied is copied on a real click only', async () => {
  const writeText = clipboard(true);
  const [, item] = show(tips);
  const copy = item?.querySelector('button');
  copy?.click();
  expect(writeText.mock.calls).toEqual([]);
  press(copy);
  expect(writeText.mock.calls).toEqual([['https://go.example.com/?sub=devto-1']]);
  await vi.waitFor(() => expect(copy?.textContent).toBe('Copied'));
});

test('a clipboard that refuses is told of', async () => {
  clipboard(false);
  const [item] = show(tips);
  const copy = item?.querySelector('button');
  press(copy);
  await vi.waitFor(() => expect(copy?.textContent).toBe('Could not copy'));
});
