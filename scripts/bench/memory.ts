import type { CDPSession } from 'puppeteer-core';
import type { World } from '../lib/world/world.ts';
import { type Measured, measured } from './statistics.ts';

type Session = Pick<CDPSession, 'send'>;

/** What JavaScript holds in a page or worker after a collection, in MB. */
export async function megabytesOf(session: Session): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

/** Memory of the background once it has done what it does at its start, against that of an empty React page. */
export async function measureBackground(
  world: World,
  size: { articles: number; rows: number },
): Promise<Measured> {
  const page = await world.openPage('floor.html');
  const session = await page.createCDPSession();
  const floor = await settled(() => megabytesOf(session));
  await session.detach();
  // An unknown message is answered with nothing, and wakes it.
  await page.evaluate('chrome.runtime.sendMessage({ type: "wake" }).catch(() => undefined)');
  const target = await world.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.createCDPSession();
  const value = await settled(() => megabytesOf(worker));
  await worker.detach();
  await page.close();
  return measured({ what: 'background memory', ...size, unit: 'MB' }, [{ value, floor }]);
}

/** Reads a figure until three readings, a second apart, agree within one percent. */
async function settled(read: () => Promise<number>): Promise<number> {
  const last: number[] = [];
  for (;;) {
    last.push(await read());
    const three = last.slice(-3);
    if (three.length === 3 && Math.max(...three) <= Math.min(...three) * 1.01)
      return last.at(-1) ?? Number.NaN;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
