import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Injects built content scripts into the top frame of a tab, in order. */
export async function injectScripts(tabId: number, files: readonly ScriptPublicPath[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [...files] });
}
