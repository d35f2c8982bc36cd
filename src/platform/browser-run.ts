import { browser } from 'wxt/browser';
import { z } from '@/core/schema.ts';
import { withLocalLock } from './locks.ts';

const KEY = 'browserRun';

/** The same until the browser is closed: tab ids mean nothing beyond that. */
function browserRun(): Promise<string> {
  return withLocalLock(async () => {
    const stored = z.string().safeParse((await browser.storage.session.get(KEY))[KEY]);
    if (stored.success) return stored.data;
    const run = crypto.randomUUID();
    await browser.storage.session.set({ [KEY]: run });
    return run;
  });
}

/** A name for a tab that no other tab ever has. */
export async function tabName(tabId: number): Promise<string> {
  return `${await browserRun()}:${tabId}`;
}
