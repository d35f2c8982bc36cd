import { browser } from 'wxt/browser';

/** Opens the side panel if the browser lets a message from a page do so; else the dashboard in a tab. */
export async function openPanel(windowId: number | undefined, route: string): Promise<void> {
  if (import.meta.env.BROWSER !== 'firefox' && windowId !== undefined) {
    try {
      // Both in the first turn: the browser forgets the click at the first await.
      const opening = browser.sidePanel.open({ windowId });
      await browser.sidePanel.setOptions({ path: `sidepanel.html#${route}` });
      await opening;
      return;
    } catch {
      // Not a user action to this browser: the tab below shows the same.
    }
  }
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#${route}`) });
}
