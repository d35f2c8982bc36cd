import { z } from 'zod';
import type { World } from '../../../scripts/lib/world/world.ts';

/** What one load of a page cost, from the start of the navigation. Times in ms; `shift` is the cumulative layout shift. */
export const costSchema = z.object({
  load: z.coerce.number(),
  painted: z.coerce.number(),
  longTasks: z.coerce.number(),
  shift: z.coerce.number(),
});
export type Cost = z.infer<typeof costSchema>;

const LONGEST_MS = 30_000;

/** Loads a page in a tab of its own, in front and with no tools in it, until it tells what that cost. */
export async function loadOnce({ browser, asked }: World, address: string): Promise<Cost> {
  const session = await browser.target().createCDPSession();
  const before = asked.length;
  const { targetId } = await session.send('Target.createTarget', { url: address });
  try {
    return await told(() => asked.slice(before), address);
  } finally {
    await session.send('Target.closeTarget', { targetId });
    await session.detach();
  }
}

async function told(asked: () => string[], address: string): Promise<Cost> {
  const deadline = Date.now() + LONGEST_MS;
  for (;;) {
    const said = asked().find((one) => one.includes('/cost?'));
    if (said) return costSchema.parse(Object.fromEntries(new URL(said.replace('GET ', '')).searchParams));
    if (Date.now() > deadline) throw new Error(`${address} did not say what its load cost`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** For what scripts do once the page is there: the overlay stands by then. */
const SETTLE_MS = 600;

/** Loads a page with the browser's tools in it: how long scripts ran, ms. */
export async function scriptingOnce({ browser }: World, address: string): Promise<number> {
  const tab = await browser.newPage();
  try {
    await tab.goto(address, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const { ScriptDuration = Number.NaN } = await tab.metrics();
    return ScriptDuration * 1000;
  } finally {
    await tab.close();
  }
}
