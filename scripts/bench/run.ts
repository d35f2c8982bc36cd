import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../lib/build.ts';
import { openWorld } from '../lib/world/world.ts';
import { buildForBench } from './build.ts';
import { measureList } from './list.ts';
import { measureBackground } from './memory.ts';
import { measurePages } from './page-load.ts';
import type { Size } from './pages/work.ts';
import { madeNow, record } from './record.ts';
import type { Measured } from './statistics.ts';
import { measureSurfaces } from './surfaces.ts';
import { tableOf } from './table.ts';
import { fill, measureWork } from './work.ts';

const { values } = parseArgs({
  options: {
    /** As `40x10000,400x100000`: articles x rows. */
    sizes: { type: 'string', default: '40x10000' },
    /** All sizes, up to 5,000 articles and a million rows: hours. */
    long: { type: 'boolean', default: false },
    /** How often a surface is opened; the work is done as often, but at most three times. */
    runs: { type: 'string', default: '7' },
    /** Surfaces alone: the work that fills the database is not held against its floors, which takes three times as long. */
    surfaces: { type: 'boolean', default: false },
    /** How often a page is loaded; 0 leaves pages out. */
    rounds: { type: 'string', default: '5' },
    /** Where the figures go; those of other sizes in that file are kept. */
    out: { type: 'string', default: '.output/bench.json' },
  },
});

const every = '40x10000,400x100000,5000x1000000';

function sizesOf(text: string): Size[] {
  return text.split(',').map((one) => {
    const [articles = Number.NaN, rows = Number.NaN] = one.split('x').map(Number);
    if (!(articles > 0 && rows > 0)) throw new Error(`"${one}" is no size, like 40x10000.`);
    return { articles, rows };
  });
}

/**
 * Measures each size in a browser of its own, so that none has the caches of another; results are reported as
 * they come.
 */
async function measure(
  extensionDir: string,
  size: Size,
  runs: number,
  found: (some: readonly Measured[]) => void,
): Promise<void> {
  const site = { pages: {}, api: {} };
  const world = await openWorld({ browser: 'chromium', extensionDir, site, headless: true });
  try {
    if (values.surfaces) await fill(world, size);
    else await measureWork(world, size, size.rows > 10_000 ? 1 : Math.min(3, runs), found);
    found(await measureSurfaces(world, size, runs));
    found(await measureList(world, size, runs));
    found([await measureBackground(world, size)]);
  } finally {
    await world.close();
  }
}

const out = resolve(root, values.out);
mkdirSync(dirname(out), { recursive: true });
const extensionDir = await buildForBench();
const made = madeNow();
for (const size of sizesOf(values.long ? every : values.sizes)) {
  console.error(`${size.articles} articles, ${size.rows} rows`);
  // After each one, so that a run that is cut short has measured something.
  await measure(extensionDir, size, Number(values.runs), (some) => record(out, some, made));
}
const rounds = Number(values.rounds);
console.log(tableOf(record(out, rounds > 0 ? await measurePages(extensionDir, rounds) : [], made)));
