import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { pagePatternOf } from './site-access.ts';

/** A content script that is to run on the pages of an origin, from the next load on. */
export type Registration = { origin: string; file: ScriptPublicPath };

const PREFIX = 'blog ';

/**
 * Makes the registered content scripts those that are wanted, and no others: browsers keep them over
 * restarts, and drop or keep them in their own ways when access is taken away or the extension is updated.
 * Returns those that were not registered before.
 */
export async function reconcileRegistrations(wanted: readonly Registration[]): Promise<Registration[]> {
  const scripts = wanted.map(
    ({ origin, file }): Browser.scripting.RegisteredContentScript => ({
      id: idOf({ origin, file }),
      matches: [pagePatternOf(origin)],
      js: [file],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    }),
  );
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX)));
  const ids = new Set(scripts.map(({ id }) => id));
  const stale = [...known].filter((id) => !ids.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = scripts.filter(({ id }) => !known.has(id));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  const added = new Set(missing.map(({ id }) => id));
  return wanted.filter(({ origin, file }) => added.has(idOf({ origin, file })));
}

function idOf({ origin, file }: Registration): string {
  return `${PREFIX}${origin} ${file}`;
}

/** Runs a content script at once in the open tabs of an origin: registrations reach later loads only. */
export async function runInOpenTabs({ origin, file }: Registration): Promise<void> {
  const tabs = await browser.tabs.query({ url: pagePatternOf(origin) });
  const target = (tabId: number) => ({ target: { tabId, frameIds: [0] }, files: [file] });
  await Promise.all(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.scripting.executeScript(target(id)).catch(() => undefined)],
    ),
  );
}
