import type { Page } from 'puppeteer-core';
import type { World } from '../lib/world/world.ts';
import type { Pair, Size, Work } from './pages/work.ts';
import { type Measured, measured } from './statistics.ts';

declare global {
  /** What came of the work in its page: nothing where it was only to fill the database. */
  var worked: { pairs: Record<Work, Pair> | null; isDone: boolean; problem: string | null };
}

const kinds: Work[] = [
  ...(['import', 're-import', 'rebuild'] as const),
  ...(['figures after an import', 'projection', 'export', 'backup'] as const),
];

type Job = { size: Size; name: string | null; measures: boolean };

/** Asked for again and again: no single question may take as long as a million rows do. */
async function workOn(page: Page, job: Job): Promise<Record<Work, Pair> | null> {
  await page.evaluate(({ size, name, measures }) => {
    globalThis.worked = { pairs: null, isDone: false, problem: null };
    const work = measures ? globalThis.work(size, name) : globalThis.fill(size).then(() => null);
    work.then(
      (pairs) => (globalThis.worked = { pairs, isDone: true, problem: null }),
      (problem) => (globalThis.worked.problem = String(problem)),
    );
  }, job);
  for (;;) {
    const { pairs, isDone, problem } = await page.evaluate(() => globalThis.worked);
    if (problem !== null) throw new Error(problem);
    if (isDone) return pairs;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** Brings the author's database to a size, and measures nothing. */
export async function fill(world: World, size: Size): Promise<void> {
  const page = await world.openPage('work.html');
  await workOn(page, { size, name: 'longtail', measures: false });
  await page.close();
}

/** Does the work some times, each on a database of its own; the last one stays, as the author's. */
export async function measureWork(world: World, size: Size, runs: number): Promise<Measured[]> {
  const pairs: Record<Work, Pair>[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const page = await world.openPage('work.html');
    const name = run === runs ? 'longtail' : null;
    const pair = await workOn(page, { size, name, measures: true });
    if (pair) pairs.push(pair);
    await page.close();
  }
  return kinds.map((what) =>
    measured(
      { what, ...size, unit: 'ms' },
      pairs.map((pair) => ({ value: pair[what].ms, floor: pair[what].floorMs })),
    ),
  );
}
