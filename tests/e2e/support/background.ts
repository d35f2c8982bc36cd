import { expect } from 'vitest';
import { eventually } from './eventually.ts';
import type { Stage } from './stage.ts';

/** Ends the background as the browser does: Chromium's worker at once, Firefox's page by its idle time. */
export async function killBackground(stage: Stage): Promise<void> {
  if (stage.name === 'firefox') {
    await eventually(async () => expect(await backgroundPages(stage)).toBe(0));
    return;
  }
  const session = await stage.backstage.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

function backgroundPages({ backstage }: Stage): Promise<number> {
  return backstage.evaluate(
    () =>
      chrome.extension.getViews().filter(({ location }) => location.pathname.includes('background')).length,
  );
}
