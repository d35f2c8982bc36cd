import { afterAll, expect, test, vi } from 'vitest';
import { readFirst } from '@/ui/first-read.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

const area = vi.hoisted(() => {
  vi.resetModules();
  const listeners: Listener[] = [];
  return {
    listeners,
    get: async (keys: string[]) => ({ hidden: { amounts: false }, figuresVersion: 4, asked: keys }),
    onChanged: { addListener: (listener: Listener) => listeners.push(listener) },
  };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { local: area } } }));
afterAll(() => vi.resetModules());

const change = (changes: Parameters<Listener>[0]) => {
  for (const listener of area.listeners) listener(changes);
};

test('reads whether amounts are hidden and which figures are there', async () => {
  expect(await readFirst()).toEqual({
    hidden: { amounts: false },
    figuresVersion: 4,
    asked: ['hidden', 'figuresVersion'],
  });
});

test('a change on the way, and one after the answer, is told as it then is', async () => {
  const reading = readFirst();
  change({ hidden: { newValue: { amounts: true } } });
  await reading;
  change({ figuresVersion: { newValue: 5 } });
  expect(await reading).toMatchObject({ hidden: { amounts: true }, figuresVersion: 5 });
});

test('what was taken away is no longer told', async () => {
  const reading = readFirst();
  change({ figuresVersion: {} });
  expect((await reading).figuresVersion).toBeUndefined();
});
