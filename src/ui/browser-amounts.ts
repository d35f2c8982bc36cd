import { browser } from 'wxt/browser';
import { localKeys, parseHidden } from '@/messaging/local-state.ts';
import { isSamplePage } from '@/platform/sample.ts';
import type { AmountsStore } from './mount.tsx';

/**
 * The amounts flag in `storage.local`, read once before the first paint and followed from then on. On
 * the sample's data it lives in the page alone.
 */
export async function openAmounts(): Promise<AmountsStore> {
  return isSamplePage() ? ownAmounts() : storedAmounts();
}

async function storedAmounts(): Promise<AmountsStore> {
  const area = browser.storage.local;
  let flags = parseHidden((await area.get(localKeys.hidden))[localKeys.hidden]);
  const listeners = new Set<() => void>();
  area.onChanged.addListener((changes) => {
    const change = changes[localKeys.hidden];
    if (!change) return;
    flags = parseHidden(change.newValue);
    for (const listener of listeners) listener();
  });
  return {
    hidden: () => flags.amounts,
    toggle: () => void area.set({ [localKeys.hidden]: { ...flags, amounts: !flags.amounts } }),
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

function ownAmounts(): AmountsStore {
  let hidden = false;
  const listeners = new Set<() => void>();
  return {
    hidden: () => hidden,
    toggle: () => {
      hidden = !hidden;
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
