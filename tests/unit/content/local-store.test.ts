import { afterAll, describe, expect, it, vi } from 'vitest';
import { localStore } from '@/content/local-store.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const events = vi.hoisted(() => {
  vi.resetModules();
  const listeners = new Set<(changes: Changes) => void>();
  return {
    listeners,
    addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
    removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
  };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { onChanged: events } } } }));
afterAll(() => vi.resetModules());

const ids = [{ origin: 'https://dev.to', authorId: 1 }];

describe('watching storage.local', () => {
  it.each<[string, Changes, number]>([
    ['a new value', { ownIds: { oldValue: [], newValue: ids } }, 1],
    ['a value that comes', { ownIds: { newValue: ids } }, 1],
    ['a value that goes', { ownIds: { oldValue: ids } }, 1],
    ['the same written again, as Firefox tells it', { ownIds: { oldValue: ids, newValue: [...ids] } }, 0],
    ['another key', { hidden: { newValue: true } }, 0],
  ])('%s', (_, changes, times) => {
    const heard = vi.fn();
    const life = new AbortController();
    localStore.watch(['ownIds'], heard, life.signal);
    for (const listener of events.listeners) listener(changes);
    expect(heard).toHaveBeenCalledTimes(times);
    life.abort();
    expect(events.listeners.size).toBe(0);
  });
});
