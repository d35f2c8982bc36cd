import { browser } from 'wxt/browser';
import { type RawAnswer, rawAnswer } from '@/core/sync/raw.ts';
import { whileAwake } from './awake.ts';
import { injectScripts } from './scripting.ts';
import { pagePatternOf } from './site-access.ts';

const timeoutMs = 30_000;

/** Sends the script that fetches to a tab on a Forem, the one used last; false where none is open. */
export async function sendAskerToTab(origin: string): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: pagePatternOf(origin) });
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

/** Asks a Forem with the author's API key, without a session; null where nothing came. */
export function askWithKey(origin: string, path: string, key: string): Promise<RawAnswer | null> {
  return whileAwake(async () => {
    try {
      const response = await fetch(new URL(path, origin), {
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
