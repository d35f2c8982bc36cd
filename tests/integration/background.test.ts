import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createBackground } from '@/services/background.ts';
import { english } from '@/ui/i18n/overlay.ts';
import { openWorld, post } from '../support/world.ts';

/** The browser's own stores, with no room left in the one that pages read. */
const full = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
const area = { get: async () => ({}), set: async () => undefined };

beforeAll(() => {
  Object.assign(browser, { storage: { local: { ...area, set: full }, session: area } });
});
afterAll(() => {
  Reflect.deleteProperty(browser, 'storage');
  vi.restoreAllMocks();
});

test('with no room to tell pages, a post that is read is stored and its figures are made', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { db, clock } = await openWorld();
  const background = createBackground(db, clock, () => ({ ...english, locale: 'en-US' }));
  const article = post(1, 'https://x.example/');
  const sender = { origin: 'https://dev.to', url: new URL(article.url), tabId: 1, windowId: 1 };
  await background.handlers['article-read']({ type: 'article-read', article }, sender);
  expect(await db.figures.get('devto:1')).toMatchObject({ asOf: '2026-11-22' });
  expect(logged).toHaveBeenCalledWith(
    'Longtail: telling which posts are the author’s failed',
    expect.any(DOMException),
  );
});
