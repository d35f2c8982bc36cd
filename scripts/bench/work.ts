import type { World } from '../lib/world/world.ts';
import type { Pair, Size, Work } from './pages/work.ts';
import { type Measured, measured } from './statistics.ts';

const kinds: Work[] = ['import', 're-import', 'rebuild', 'projection', 'export', 'backup'];

/** Does the work some times, each on a database of its own; the last one stays, as the author's. */
export async function measureWork(world: World, size: Size, runs: number): Promise<Measured[]> {
  const pairs: Record<Work, Pair>[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const page = await world.openPage('work.html');
    page.setDefaultTimeout(0);
    const name = run === runs ? 'longtail' : null;
    pairs.push(await page.evaluate((of, keep) => globalThis.work(of, keep), size, name));
    await page.close();
  }
  return kinds.map((what) =>
    measured(
      { what, ...size, unit: 'ms' },
      pairs.map((pair) => ({ value: pair[what].ms, floor: pair[what].floorMs })),
    ),
  );
}
