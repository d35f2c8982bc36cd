import { browser } from 'wxt/browser';
import { localKeys } from '@/messaging/local-state.ts';

/** The values in `storage.local` that a page's first frame needs, by key. */
export type FirstRead = Promise<Record<string, unknown>>;

/** Asks for them. A value that changes before it is used is given as changed. */
export async function readFirst(): FirstRead {
  const area = browser.storage.local;
  const values: Record<string, unknown> = {};
  area.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) values[key] = newValue;
  });
  const stored = await area.get([localKeys.hidden, localKeys.figuresVersion]);
  return Object.assign(values, { ...stored, ...values });
}
