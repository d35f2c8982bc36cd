import { browser } from 'wxt/browser';

/** What content scripts need of `storage.local`: read some keys, and hear when one changes. */
export type LocalStore = {
  read: (keys: readonly string[]) => Promise<Record<string, unknown>>;
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

/** Firefox also tells of a value that was written again as it was. */
function hasChanged(change: Change | undefined): boolean {
  return change !== undefined && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue);
}
