import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../lib/build.ts';
import { openWorld } from '../lib/world/world.ts';
import { buildForBench } from './build.ts';
import { measureList } from './list.ts';
import type { Size } from './pages/work.ts';
import { type Measured, withGrowth } from './statistics.ts';
import { measureBackground, measureSurfaces } from './surfaces.ts';
import { tableOf } from './table.ts';
import { measureWork } from './work.ts';

const { values } = parseArgs({
  options: {
    /** 4,000 articles, and up to a million rows: an hour and more. */
    long: { type: 'boolean', default: false },
    /** As `40x10000,400x10000`. */
    sizes: { type: 'string' },
    runs: { type: 'string', default: '7' },
  },
});

const usual = '40x10000,400x10000';
const large = '4000x10000,4000x100000,4000x1000000';

function sizesOf(text: string): Size[] {
  return text.split(',').map((one) => {
    const [articles = Number.NaN, rows = Number.NaN] = one.split('x').map(Number);
    if (!(articles > 0 && rows > 0)) throw new Error(`"${one}" is no size, like 40x10000.`);
    return { articles, rows };
  });
}

/** Each size in a browser of its own, so that none has the caches of another. */
async function measure(extensionDir: string, size: Size, runs: number): Promise<Measured[]> {
  const site = { pages: {}, api: {} };
  const world = await openWorld({ browser: 'chromium', extensionDir, site, headless: true });
  try {
    const background = await measureBackground(world, size);
    const work = await measureWork(world, size, size.rows > 10_000 ? 1 : 2);
    const surfaces = await measureSurfaces(world, size, runs);
    const list = await measureList(world, size, runs);
    return [...surfaces, ...list, ...work, ...(background ? [background] : [])];
  } finally {
    await world.close();
  }
}

const sizes = sizesOf(values.sizes ?? (values.long ? `${usual},${large}` : usual));
const extensionDir = await buildForBench();
const all: Measured[] = [];
for (const size of sizes) {
  console.error(`${size.articles} articles, ${size.rows} rows`);
  all.push(...(await measure(extensionDir, size, Number(values.runs))));
}
const figures = withGrowth(all);
const file = join(root, '.output/bench.json');
mkdirSync(join(root, '.output'), { recursive: true });
writeFileSync(file, `${JSON.stringify({ schema: 'longtail.bench/1', figures }, null, 2)}\n`);
console.log(tableOf(figures));
