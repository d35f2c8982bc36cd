import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAmounts } from '@/ui/browser-amounts.ts';
import { readFirst } from '@/ui/first-read.ts';

type Change = (changes: Record<string, { newValue?: unknown }>) => void;

const area = vi.hoisted(() => {
  vi.resetModules();
  let hidden: unknown;
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  const set = vi.fn(async (values: { hidden?: unknown }) => {
    hidden = values.hidden;
    for (const listener of listeners) listener({ hidden: { newValue: hidden } });
  });
  return {
    get: async () => ({ hidden }),
    set,
    /** Another context changes it, which this one has not heard of yet. */
    change: (next: unknown) => {
      hidden = next;
    },
    onChanged: { addListener: (listener: Change) => listeners.add(listener) },
    forget: () => {
      hidden = undefined;
      listeners.clear();
      set.mockClear();
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { local: area } } }));
vi.mock('@/platform/locks.ts', () => ({ withLocalLock: (run: () => Promise<unknown>) => run() }));
afterAll(() => vi.resetModules());

const at = (query: string) => history.replaceState(null, '', `/dashboard.html${query}`);

const open = async () => openAmounts(await readFirst());

beforeEach(area.forget);
afterEach(() => at(''));

/** As the background does on the keyboard command. */
const pressShortcut = async () => {
  const stored = (await area.get()).hidden;
  const isHidden = typeof stored === 'object' && stored !== null && Reflect.get(stored, 'amounts') === true;
  await area.set({ hidden: { amounts: !isHidden } });
};

test('the control changes the stored flag, and leaves the other ones as they are', async () => {
  await area.set({ hidden: { sites: ['https://dev.to'], amounts: false } });
  const [page, other] = [await open(), await open()];
  const heard = vi.fn();
  other.subscribe(heard);
  page.toggle();
  await vi.waitFor(() => expect(page.hidden()).toBe(true));
  expect(area.set).toHaveBeenLastCalledWith({
    hidden: { everywhere: false, sites: ['https://dev.to'], articles: [], amounts: true },
  });
  expect([page.hidden(), other.hidden()]).toEqual([true, true]);
  expect(heard).toHaveBeenCalledOnce();
});

test('what another page has just hidden stays hidden', async () => {
  const page = await open();
  area.change({ sites: ['https://dev.to'] });
  page.toggle();
  await vi.waitFor(() => expect(page.hidden()).toBe(true));
  expect(area.set.mock.lastCall?.[0].hidden).toMatchObject({ sites: ['https://dev.to'], amounts: true });
});

test('where something else is hidden, amounts stay as they are', async () => {
  const page = await open();
  const heard = vi.fn();
  page.subscribe(heard);
  await area.set({ hidden: { everywhere: true } });
  expect(heard).not.toHaveBeenCalled();
});

test('on the sample the control stores nothing', async () => {
  at('?sample');
  const page = await open();
  page.toggle();
  expect(page.hidden()).toBe(true);
  expect(area.set).not.toHaveBeenCalled();
});

test('on the sample every press of the shortcut turns over what is shown', async () => {
  at('?sample');
  const page = await open();
  await pressShortcut();
  expect(page.hidden()).toBe(true);
  page.toggle();
  expect(page.hidden()).toBe(false);
  await pressShortcut();
  expect(page.hidden()).toBe(true);
});

test('the sample opens hidden where amounts are', async () => {
  await pressShortcut();
  at('?sample');
  expect((await open()).hidden()).toBe(true);
});
