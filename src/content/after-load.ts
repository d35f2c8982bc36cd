/** A page that has not loaded by then is no longer waited for, ms. */
const LONGEST_WAIT_MS = 2000;
/** Nor is one that never rests. */
const LONGEST_REST_MS = 500;

/**
 * Starts a content script's work once its page has loaded and rests, so that it takes nothing from the load:
 * browsers run content scripts before a page's `load`, the latest ones too. Not where the script was ended meanwhile.
 */
export async function afterLoad(win: Window, signal: AbortSignal, start: () => Promise<void>): Promise<void> {
  if (win.document.readyState !== 'complete') await loaded(win);
  await new Promise((resolve) => win.requestIdleCallback(resolve, { timeout: LONGEST_REST_MS }));
  if (!signal.aborted) await start();
}

function loaded(win: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = win.setTimeout(resolve, LONGEST_WAIT_MS);
    const onLoad = () => {
      win.clearTimeout(timer);
      resolve();
    };
    win.addEventListener('load', onLoad, { once: true });
  });
}
