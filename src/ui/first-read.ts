import { browser } from 'wxt/browser';
import { localKeys } from '@/messaging/local-state.ts';

/** The values in `storage.local` that a page's first frame needs, now and after each change. */
export type FirstRead = {
  /** The present value of a key; undefined where none is stored. */
  get(key: string): unknown;
  /** Calls back with the key of each value that has changed. Returns what ends it. */
  subscribe(onChange: (key: string) => void): () => void;
};

/** Asks for them. A value that changes before the browser answers is given as changed. */
export async function readFirst(): Promise<FirstRead> {
  const area = browser.storage.local;
  const values: Record<string, unknown> = {};
  const listeners = new Set<(key: string) => void>();
  area.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      values[key] = newValue;
      for (const listener of listeners) listener(key);
    }
  });
  const stored = await area.get([localKeys.hidden, localKeys.figuresVersion]);
  Object.assign(values, { ...stored, ...values });
  return {
    get: (key) => values[key],
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
