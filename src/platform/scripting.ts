import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Injects built scripts into the top frame of a tab, in order. Returns the result of the last one. */
export async function injectScripts(tabId: number, files: readonly ScriptPublicPath[]): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  const results = await browser.scripting.executeScript({ target, files: [...files] });
  return results[0]?.result;
}
