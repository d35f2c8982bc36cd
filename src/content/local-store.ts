import { browser } from 'wxt/browser';

/** What content scripts need of `storage.local`: read and write some keys, and hear when one changes. */
export type LocalStore = {
  read: (keys: readonly string[]) => Promise<Record<string, unknown>>;
  /** False where nothing was written: no space is left, or the extension is gone. */
  write: (values: Record<string, unknown>) => Promise<boolean>;
  watch: (keys: readonly string[], onChange: () => void, signal: AbortSignal) => void;
};

/** `storage.local`. Reads give nothing once the extension is gone from under the page. */
export const localStore: LocalStore = {
  read: async (keys) => {
    try {
      return await browser.storage.local.get([...keys]);
    } catch {
      return {};
    }
  },
  write: async (values) => {
    try {
      await browser.storage.local.set(values);
      return true;
    } catch {
      return false;
    }
  },
  watch: (keys, onChange, signal) => {
    const listener = (changes: Record<string, Change>) => {
      if (!signal.aborted && keys.some((key) => hasChanged(changes[key]))) onChange();
    };
    const events = browser.storage.local.onChanged;
    events.addListener(listener);
    signal.addEventListener('abort', () => events.removeListener(listener));
  },
};

type Change = { oldValue?: unknown; newValue?: unknown };

/** Firefox also reports a value that was written again unchanged. */
function hasChanged(change: Change | undefined): boolean {
  return change !== undefined && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue);
}
