import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAmounts } from '@/ui/context.tsx';
import type { FirstRead } from '@/ui/first-read.ts';
import { openSurface } from '@/ui/open-surface.tsx';
import { fakeApp } from './fakes.tsx';

vi.hoisted(() => vi.resetModules());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: { onChanged: { addListener: () => undefined } } },
    i18n: { getUILanguage: () => 'en' },
    runtime: { getManifest: () => ({ version: '1.0.0' }) },
  },
}));
afterAll(() => vi.resetModules());

const asOf = '2026-11-22';

/** Every text that the page has had. */
let seen: string[];
let observer: MutationObserver;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${asOf}T12:00:00Z`) });
  const root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
  localStorage.setItem('last-shown-glance', JSON.stringify({ app: '1.0.0', figures: 1, view: { asOf } }));
  seen = [];
  observer = new MutationObserver(() => seen.push(document.body.textContent));
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
});
afterEach(() => {
  observer.disconnect();
  cleanup();
  localStorage.clear();
  vi.useRealTimers();
});

function First() {
  const { hidden, toggle } = useAmounts();
  return (
    <button type="button" onClick={toggle}>
      {hidden ? 'hidden' : '$70.50'}
    </button>
  );
}

/** Opens a surface of which the browser tells what is stored, once `answer` is called. */
function open() {
  const { promise, resolve } = Promise.withResolvers<FirstRead>();
  const answer = (stored: Record<string, unknown>) =>
    resolve({ get: (key) => stored[key], subscribe: () => () => undefined });
  const whole = { page: fakeApp(), body: () => 'the whole' };
  const first = () => <First />;
  const opened = openSurface({ name: 'glance', first, whole: async () => whole }, promise);
  return { answer, opened };
}

const flags = (amounts: boolean) => ({ amounts, everywhere: false, sites: [], articles: [] });

test('what was shown last is drawn before the browser answers, and seen after it', async () => {
  const { answer, opened } = open();
  await Promise.resolve();
  expect(document.body.textContent).toBe('');
  answer({ figuresVersion: 1, hidden: flags(false) });
  await waitFor(() => expect(screen.getByRole('button').textContent).toBe('$70.50'));
  await opened;
  await waitFor(() => expect(document.body.textContent).toBe('the whole'));
});

test('amounts that are hidden are never in the page', async () => {
  const { answer, opened } = open();
  answer({ figuresVersion: 1, hidden: flags(true) });
  await opened;
  await waitFor(() => expect(document.body.textContent).toBe('the whole'));
  expect(seen).toContain('hidden');
  expect(seen.join()).not.toContain('$');
});

test('figures that have changed since are never in the page', async () => {
  const { answer, opened } = open();
  answer({ figuresVersion: 2, hidden: flags(false) });
  await opened;
  await waitFor(() => expect(document.body.textContent).toBe('the whole'));
  expect(seen.join()).not.toContain('$');
});
