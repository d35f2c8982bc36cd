import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Quartiles } from '../../../scripts/bench/statistics.ts';
import { buildExtension, root } from '../../../scripts/lib/build.ts';
import { measurePageLoad, type Round } from './measure.ts';
import { gates, isWithin, type PageLoad, summaryOf } from './summary.ts';

// `--site`: only pages whose names begin so. `--add`: to the rounds of the runs before, with the build of the first.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '25' },
    site: { type: 'string', default: '' },
    add: { type: 'boolean', default: false },
  },
});
const file = join(root, '.output/bench-page-load.json');
const cost = z.object({ load: z.number(), scripting: z.number(), longTasks: z.number(), shift: z.number() });
const round = z.object({ having: cost, lacking: cost, control: cost });
const stored = z.object({ rounds: z.record(z.string(), z.array(round)) });

const outDir = '.output/page-load';
const build = values.add ? join(root, outDir, 'chrome-mv3') : await buildExtension('chromium', { outDir });
const earlier = values.add && existsSync(file) ? stored.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
const rounds: Record<string, Round[]> = earlier?.rounds ?? {};
mkdirSync(join(root, '.output'), { recursive: true });
for await (const { page, round } of measurePageLoad(build, Number(values.rounds), values.site)) {
  rounds[page] = [...(rounds[page] ?? []), round];
  // After each: a run that is cut short has measured all the same.
  write(summaryOf(rounds));
}
for (const page of summaryOf(rounds)) process.stdout.write(`${lineOf(page)}\n`);

function write(pages: PageLoad[]): void {
  const all = { schema: 'longtail.bench.page-load/2', gates, pages, rounds };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

function lineOf(one: PageLoad): string {
  const { page, load, scripting, longTasks, shift } = one;
  return [
    `${page} (${one.rounds} rounds): load ${load.having.median.toFixed(0)} ms against ${load.lacking.median.toFixed(0)}`,
    `ratio ${inQuartiles(load.ratio)} (${isWithin(one) ? 'within' : 'over'}), control ${inQuartiles(load.control)}`,
    `scripting ${scripting.more.median.toFixed(1)} ms more`,
    `long tasks ${longTasks.having.median.toFixed(0)} ms against ${longTasks.lacking.median.toFixed(0)}`,
    `shift ${shift}`,
  ].join(', ');
}

function inQuartiles({ q1, median, q3 }: Quartiles): string {
  return [q1, median, q3].map((one) => one.toFixed(3)).join(' / ');
}
