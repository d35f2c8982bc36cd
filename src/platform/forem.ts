import { browser } from 'wxt/browser';
import { type RawAnswer, rawAnswer } from '@/core/sync/raw.ts';
import { DEVTO } from '@/core/sync/run.ts';
import { whileAwake } from './awake.ts';
import { injectScripts } from './scripting.ts';

const timeoutMs = 30_000;

/** Sends the script that fetches to a dev.to tab, the one used last; false where none is open. */
export async function sendAskerToTab(): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: `${DEVTO}/*` });
  for (const { id } of tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))) {
    if (id === undefined) continue;
    try {
      await injectScripts(id, ['/sync.js']);
      return true;
    } catch {
      // A tab that was put to sleep, or shows the browser's own error page.
    }
  }
  return false;
}

/** Asks dev.to with the author's API key, without a session; null where nothing came. */
export function askWithKey(path: string, key: string): Promise<RawAnswer | null> {
  return whileAwake(async () => {
    try {
      const response = await fetch(new URL(path, DEVTO), {
        headers: { accept: 'application/vnd.forem.api-v1+json', 'api-key': key },
        credentials: 'omit',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return await rawAnswer(response);
    } catch {
      return null;
    }
  });
}
