import type { Page } from 'puppeteer-core';
import type { World } from '../lib/world/world.ts';
import type { Pair, Size, Work } from './pages/work.ts';
import { type Measured, measured } from './statistics.ts';

declare global {
  /** What came of the work in its page. */
  var worked: { pairs: Record<Work, Pair> | null; problem: string | null };
}

const kinds: Work[] = [
  ...(['import', 're-import', 'rebuild'] as const),
  ...(['figures after an import', 'projection', 'export', 'backup'] as const),
];

/** Asked for again and again: no single question may take as long as a million rows do. */
async function workOn(page: Page, size: Size, name: string | null): Promise<Record<Work, Pair>> {
  await page.evaluate(
    (of, keep) => {
      globalThis.worked = { pairs: null, problem: null };
      globalThis.work(of, keep).then(
        (pairs) => (globalThis.worked.pairs = pairs),
        (problem) => (globalThis.worked.problem = String(problem)),
      );
    },
    size,
    name,
  );
  for (;;) {
    const { pairs, problem } = await page.evaluate(() => globalThis.worked);
    if (problem !== null) throw new Error(problem);
    if (pairs !== null) return pairs;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** Does the work some times, each on a database of its own; the last one stays, as the author's. */
export async function measureWork(world: World, size: Size, runs: number): Promise<Measured[]> {
  const pairs: Record<Work, Pair>[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const page = await world.openPage('work.html');
    pairs.push(await workOn(page, size, run === runs ? 'longtail' : null));
    await page.close();
  }
  return kinds.map((what) =>
    measured(
      { what, ...size, unit: 'ms' },
      pairs.map((pair) => ({ value: pair[what].ms, floor: pair[what].floorMs })),
    ),
  );
}
