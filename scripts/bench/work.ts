import type { Page } from 'puppeteer-core';
import type { World } from '../lib/world/world.ts';
import type { Pair, Size, Work } from './pages/work.ts';
import { type Measured, measured } from './statistics.ts';

type Found = { what: Work; pair: Pair };

declare global {
  /** What came of the work in its page so far: nothing where it was only to fill the database. */
  var worked: { found: Found[]; isDone: boolean; problem: string | null };
}

type Job = { size: Size; name: string | null; measures: boolean };

/** Polled, since no single question to the page may take as long as a million rows do. */
async function workOn(page: Page, job: Job, tell: (found: Found) => void): Promise<void> {
  await page.evaluate(({ size, name, measures }) => {
    globalThis.worked = { found: [], isDone: false, problem: null };
    const tellHere = (what: Work, pair: Pair) => globalThis.worked.found.push({ what, pair });
    const work = measures ? globalThis.work(size, name, tellHere) : globalThis.fill(size);
    work.then(
      () => (globalThis.worked.isDone = true),
      (problem) => (globalThis.worked.problem = String(problem)),
    );
  }, job);
  let told = 0;
  for (;;) {
    const { found, isDone, problem } = await page.evaluate(() => globalThis.worked);
    for (const one of found.slice(told)) tell(one);
    told = found.length;
    if (problem !== null) throw new Error(problem);
    if (isDone) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** Brings the author's database to a size, and measures nothing. */
export async function fill(world: World, size: Size): Promise<void> {
  const page = await world.openPage('work.html');
  await workOn(page, { size, name: 'longtail', measures: false }, () => undefined);
  await page.close();
}

/**
 * Does the work some times, each on a database of its own; the last one stays, as the author's. What is found is told
 * as it comes, once more with each run.
 */
export async function measureWork(
  world: World,
  size: Size,
  runs: number,
  found: (some: readonly Measured[]) => void,
): Promise<void> {
  const pairs = new Map<Work, { value: number; floor: number }[]>();
  for (let run = 1; run <= runs; run += 1) {
    const page = await world.openPage('work.html');
    const name = run === runs ? 'longtail' : null;
    await workOn(page, { size, name, measures: true }, ({ what, pair }) => {
      const known = [...(pairs.get(what) ?? []), { value: pair.ms, floor: pair.floorMs }];
      pairs.set(what, known);
      found([measured({ what, ...size, unit: 'ms' }, known)]);
    });
    await page.close();
  }
}
