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
  const read = await readFirst();
  expect(read.get('hidden')).toEqual({ amounts: false });
  expect(read.get('figuresVersion')).toBe(4);
  expect(read.get('asked')).toEqual(['hidden', 'figuresVersion']);
});

test('a change on the way, and one after the answer, is told as it then is', async () => {
  const reading = readFirst();
  change({ hidden: { newValue: { amounts: true } } });
  const read = await reading;
  change({ figuresVersion: { newValue: 5 } });
  expect(read.get('hidden')).toEqual({ amounts: true });
  expect(read.get('figuresVersion')).toBe(5);
});

test('what was taken away is no longer told', async () => {
  const reading = readFirst();
  change({ figuresVersion: {} });
  expect((await reading).get('figuresVersion')).toBeUndefined();
});

test('who listens hears of each change, once it is there, until they stop', async () => {
  const read = await readFirst();
  const heard: unknown[] = [];
  const stop = read.subscribe((key) => heard.push([key, read.get(key)]));
  change({ figuresVersion: { newValue: 5 }, hidden: { newValue: { amounts: true } } });
  stop();
  change({ figuresVersion: { newValue: 6 } });
  expect(heard).toEqual([
    ['figuresVersion', 5],
    ['hidden', { amounts: true }],
  ]);
});
