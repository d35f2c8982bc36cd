import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Quartiles } from '../../../scripts/bench/statistics.ts';
import { buildExtension, root } from '../../../scripts/lib/build.ts';
import { measurePageLoad, type Round, roundSchema } from './measure.ts';
import { gates, isWithin, type PageLoad, summaryOf } from './summary.ts';

// `--page`: only those whose names begin so. `--add`: to the rounds of the runs before, with the build of the first.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '25' },
    page: { type: 'string', default: '' },
    add: { type: 'boolean', default: false },
  },
});
const file = join(root, '.output/bench-page-load.json');
const stored = z.object({ rounds: z.record(z.string(), z.array(roundSchema)) });

const outDir = '.output/page-load';
const build = values.add ? join(root, outDir, 'chrome-mv3') : await buildExtension('chromium', { outDir });
const earlier = values.add && existsSync(file) ? stored.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
const rounds: Record<string, Round[]> = earlier?.rounds ?? {};
mkdirSync(join(root, '.output'), { recursive: true });
for await (const { page, round } of measurePageLoad(build, Number(values.rounds), values.page)) {
  rounds[page] = [...(rounds[page] ?? []), round];
  // After each: a run that is cut short has measured all the same.
  write(summaryOf(rounds));
}
for (const page of summaryOf(rounds)) process.stdout.write(`${lineOf(page)}\n`);

function write(pages: PageLoad[]): void {
  const all = { schema: 'longtail.bench.page-load/3', gates, pages, rounds };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

function lineOf(one: PageLoad): string {
  const { page, load, painted, scripting, longTasks, shift } = one;
  return [
    `${page} (${one.rounds} rounds): load ${load.having.median.toFixed(0)} ms against ${load.lacking.median.toFixed(0)}`,
    `ratio ${inQuartiles(load.ratio)} (${isWithin(one) ? 'within' : 'over'}), of a bare content script ${inQuartiles(load.bare)}`,
    `first paint ratio ${inQuartiles(painted.ratio)}, of a bare one ${inQuartiles(painted.bare)}`,
    `scripting ${scripting.more.median.toFixed(1)} ms more, of a bare one ${scripting.bare.median.toFixed(1)}`,
    `long tasks ${longTasks.having.median.toFixed(0)} ms against ${longTasks.lacking.median.toFixed(0)}`,
    `shift ${shift}`,
  ].join(', ');
}

function inQuartiles({ q1, median, q3 }: Quartiles): string {
  return [q1, median, q3].map((one) => one.toFixed(3)).join(' / ');
}
