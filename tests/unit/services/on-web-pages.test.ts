import { expect, test } from 'vitest';
import type { HideFlags } from '@/messaging/local-state.ts';
import { createOnWebPagesService } from '@/services/on-web-pages.ts';

function open(start: Partial<HideFlags> = {}) {
  let flags: HideFlags = { everywhere: false, sites: [], articles: [], amounts: true, ...start };
  const limits: number[] = [];
  const service = createOnWebPagesService({
    watch: () => () => undefined,
    setIdleMinutes: async (minutes) => void limits.push(minutes),
    changeHidden: async (change) => {
      flags = change(flags);
    },
  });
  return { ...service, limits, flags: () => flags };
}

test.each([0, 31, 2.5, Number.NaN])('%d minutes are no idle limit', async (minutes) => {
  const { setIdleMinutes, limits } = open();
  await expect(setIdleMinutes(minutes)).rejects.toThrow('from 1 to 30');
  expect(limits).toEqual([]);
});

test('1 and 30 minutes are', async () => {
  const { setIdleMinutes, limits } = open();
  await setIdleMinutes(1);
  await setIdleMinutes(30);
  expect(limits).toEqual([1, 30]);
});

test('the overlay comes back where it is asked for, and hidden amounts stay hidden', async () => {
  const page = open({
    everywhere: true,
    sites: ['https://a.example', 'https://b.example'],
    articles: ['devto:1'],
  });
  await page.hideEverywhere(false);
  await page.showOnSite('https://a.example');
  await page.showOnPost('devto:1');
  expect(page.flags()).toEqual({
    everywhere: false,
    sites: ['https://b.example'],
    articles: [],
    amounts: true,
  });
});
