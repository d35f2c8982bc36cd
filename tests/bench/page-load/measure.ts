import { z } from 'zod';
import type { World } from '../../../scripts/lib/world/world.ts';
import { type Browsers, browserNames, openBrowsers } from './browsers.ts';
import { costSchema, loadOnce, scriptingOnce } from './load.ts';
import { benchSite, loads, type Post } from './posts.ts';

const spent = costSchema.extend({ scripting: z.number() });

/** One load of a page in each of the browsers, one right after the other, and how long scripts ran in another. */
export const roundSchema = z.object({ having: spent, lacking: spent, bare: spent });
export type Round = z.infer<typeof roundSchema>;

/**
 * Loads the pages whose names begin with `only`, in turn, each in all browsers, the one that goes first changing.
 * The first round of each page warms up. `build`: folder of the built extension.
 */
export async function* measurePageLoad(
  build: string,
  rounds: number,
  only: string,
): AsyncGenerator<{ page: string; round: Round }> {
  const site = benchSite();
  const { browsers, close } = await openBrowsers(build, site);
  try {
    for (let count = 0; count <= rounds; count += 1) {
      for (const post of loads) {
        if (!post.page.startsWith(only)) continue;
        site.delayMs = post.delayMs;
        const round = await loadInEach(browsers, post, count);
        if (count > 0) yield { page: post.page, round };
      }
    }
  } finally {
    await close();
  }
}

async function loadInEach(browsers: Browsers, { address }: Post, round: number): Promise<Round> {
  const first = round % browserNames.length;
  const order = [...browserNames.slice(first), ...browserNames.slice(0, first)];
  const inTurn = async <Value>(measure: (world: World) => Promise<Value>) => {
    const values = new Map<string, Value>();
    for (const name of order) values.set(name, await measure(browsers[name]));
    return values;
  };
  const costs = await inTurn((world) => loadOnce(world, address));
  const scripting = await inTurn((world) => scriptingOnce(world, address));
  return roundSchema.parse(
    Object.fromEntries(order.map((name) => [name, { ...costs.get(name), scripting: scripting.get(name) }])),
  );
}
