import { browser } from 'wxt/browser';

/** Well below the time after which a browser puts an idle background to sleep. */
const everyMs = 500;

/** Keeps the background awake during some work. Waiting doesn't keep it awake, but calls to the browser do. */
export async function whileAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
