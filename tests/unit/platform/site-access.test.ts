import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { dropAccessTo, dropOtherAccess } from '@/platform/site-access.ts';

vi.hoisted(() => vi.resetModules());
const removed = vi.hoisted(() => [] as string[][]);
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({
        origins: ['https://dev.to/*', 'https://blog.example.dev/*', 'https://shop.example/*'],
      }),
      remove: async ({ origins }: { origins: string[] }) => void removed.push(origins),
    },
  },
}));
afterAll(() => vi.resetModules());
beforeEach(() => {
  removed.length = 0;
});

test('access to a blog is given back, in both spellings of its host', async () => {
  await dropAccessTo('https://example.dev');
  expect(removed).toEqual([['https://example.dev/*', 'https://www.example.dev/*']]);
});

test('access to dev.to stays when a place or a blog there is taken away', async () => {
  await dropAccessTo('https://dev.to');
  expect(removed.flat()).not.toContain('https://dev.to/*');
});

test('all but dev.to is given back at once, whatever it was asked for', async () => {
  await dropOtherAccess();
  expect(removed).toEqual([['https://blog.example.dev/*', 'https://shop.example/*']]);
});
